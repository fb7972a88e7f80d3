package fr.relais.convention.beneficiaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.convention.Bodies;
import fr.relais.convention.EventContract;
import fr.relais.convention.Json;
import fr.relais.convention.gestionnaire.Gestionnaire;
import fr.relais.convention.gestionnaire.Representant;
import fr.relais.convention.gestionnaire.TypeJuridique;
import fr.relais.convention.relais.MotifGestion;
import fr.relais.convention.relais.Relais;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Siret;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is told of a relais that changes hands is what {@code contracts/} says. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class BeneficiaireContractTest {

    private static final EventContract CONTRACT = new EventContract("BeneficiaireChanged.v1");
    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);

    @Inject
    ObjectMapper serialiser;

    @Test
    @DisplayName(
            "The serialiser produces the golden example, which conforms to its schema and is named in asyncapi.yaml")
    void golden_example() throws JsonProcessingException {
        Gestionnaire ville = gestionnaire(Bodies.MEAUX, "Ville de Meaux", TypeJuridique.COMMUNE);
        Gestionnaire pays = gestionnaire("73282932000074", "Pays de Meaux", TypeJuridique.EPCI);
        Changement changement =
                new Changement(pays.siret(), NEW_YEAR, MotifGestion.ENTITE_JURIDIQUE, "Arrêté préfectoral 2022-77");
        Relais ourcq = new Relais(DossierId.of("771-201800145"), "RPE Ourcq", "Meaux", ville.siret(), null);
        ourcq.entrust(pays.siret(), NEW_YEAR, changement.motif(), changement.reference(), NEW_YEAR);

        CONTRACT.isHeldBy(
                BeneficiaireChanged.TYPE,
                serialiser.writeValueAsString(BeneficiaireChanged.of(ourcq, ville, pays, changement)));
    }

    @Test
    @DisplayName("The schema refuses what is not an event of its own")
    void the_schema_refuses() {
        Json golden = CONTRACT.golden();

        CONTRACT.refuses(List.of(
                golden.without("/nouveau"),
                golden.without("/ancien/typeJuridique"),
                golden.with("/rang", 1),
                golden.with("/date", "01/01/2023"),
                golden.with("/motif", "FUSION"),
                golden.with("/reference", ""),
                golden.with("/nouveau/siret", "Pays de Meaux")));
    }

    private static Gestionnaire gestionnaire(String siret, String nom, TypeJuridique type) {
        return new Gestionnaire(Siret.of(siret), nom, type, new Representant("Camille ROUX", "Maire"), "Meaux");
    }
}
