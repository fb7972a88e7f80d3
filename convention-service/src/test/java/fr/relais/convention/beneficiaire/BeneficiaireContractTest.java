package fr.relais.convention.beneficiaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.convention.Bodies;
import fr.relais.convention.Json;
import fr.relais.convention.gestionnaire.Gestionnaire;
import fr.relais.convention.gestionnaire.Representant;
import fr.relais.convention.gestionnaire.TypeJuridique;
import fr.relais.convention.relais.MotifGestion;
import fr.relais.convention.relais.Relais;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Siret;
import fr.relais.testkit.JsonContract;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is told of a relais that changes hands is what {@code contracts/} says. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class BeneficiaireContractTest {

    private static final Path CONTRACTS = Path.of("contracts");
    private static final Path SCHEMA = CONTRACTS.resolve("events/BeneficiaireChanged.v1.schema.json");
    private static final Path EXAMPLE = CONTRACTS.resolve("events/BeneficiaireChanged.v1.example.json");
    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);

    @Inject
    ObjectMapper serialiser;

    @Test
    @DisplayName("The serialiser produces the golden example, which conforms to its schema")
    void golden_example() throws IOException {
        Gestionnaire ville = gestionnaire(Bodies.MEAUX, "Ville de Meaux", TypeJuridique.COMMUNE);
        Gestionnaire pays = gestionnaire("73282932000074", "Pays de Meaux", TypeJuridique.EPCI);
        Changement changement =
                new Changement(pays.siret(), NEW_YEAR, MotifGestion.ENTITE_JURIDIQUE, "Arrêté préfectoral 2022-77");
        Relais ourcq = new Relais(DossierId.of("771-201800145"), "RPE Ourcq", "Meaux", ville.siret(), null);
        ourcq.entrust(pays.siret(), NEW_YEAR, changement.motif(), changement.reference(), NEW_YEAR);
        String golden = Files.readString(EXAMPLE);

        assertThat(Json.read(serialiser.writeValueAsString(BeneficiaireChanged.of(ourcq, ville, pays, changement))))
                .isEqualTo(Json.read(golden));
        JsonContract.assertConforms(SCHEMA, golden);
    }

    @Test
    @DisplayName("The schema refuses what is not an event of its own")
    void the_schema_refuses() throws IOException {
        Json golden = Json.read(Files.readString(EXAMPLE));

        for (Json wrong : List.of(
                golden.without("/nouveau"),
                golden.without("/ancien/typeJuridique"),
                golden.with("/rang", 1),
                golden.with("/date", "01/01/2023"),
                golden.with("/motif", "FUSION"),
                golden.with("/reference", ""),
                golden.with("/nouveau/siret", "Pays de Meaux"))) {
            assertThatThrownBy(() -> JsonContract.assertConforms(SCHEMA, wrong.toString()))
                    .isInstanceOf(AssertionError.class);
        }
    }

    @Test
    @DisplayName("asyncapi.yaml names the event and its schema")
    void asyncapi() throws IOException {
        assertThat(Files.readString(CONTRACTS.resolve("asyncapi.yaml")))
                .contains("name: " + BeneficiaireChanged.TYPE + "\n")
                .contains("$ref: events/" + SCHEMA.getFileName() + "\n");
    }

    private static Gestionnaire gestionnaire(String siret, String nom, TypeJuridique type) {
        return new Gestionnaire(Siret.of(siret), nom, type, new Representant("Camille ROUX", "Maire"), "Meaux");
    }
}
