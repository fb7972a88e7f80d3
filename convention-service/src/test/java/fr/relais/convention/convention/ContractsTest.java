package fr.relais.convention.convention;

import static fr.relais.convention.convention.UneConvention.DIRECTRICE;
import static fr.relais.convention.convention.UneConvention.MAIRE;
import static fr.relais.convention.convention.UneConvention.REDACTRICE;
import static fr.relais.convention.convention.UneConvention.TODAY;
import static fr.relais.convention.convention.UneConvention.by;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.convention.Bodies;
import fr.relais.convention.Json;
import fr.relais.convention.gestionnaire.Gestionnaire;
import fr.relais.convention.gestionnaire.Representant;
import fr.relais.convention.gestionnaire.TypeJuridique;
import fr.relais.convention.relais.Relais;
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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is published is what {@code contracts/} says; {@code -Dcontracts.update=true} writes openapi.yaml again. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class ContractsTest {

    private static final Path CONTRACTS = Path.of("contracts");

    @Inject
    ObjectMapper serialiser;

    @Test
    @DisplayName("openapi.yaml is what the service serves")
    void openapi() throws IOException {
        String served =
                given().get("/q/openapi").then().statusCode(200).extract().asString();
        Path document = CONTRACTS.resolve("openapi.yaml");
        if (Boolean.getBoolean("contracts.update")) {
            Files.writeString(document, served);
        }

        assertThat(Files.readString(document)).isEqualTo(served);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("The serialiser produces the golden example of the avenant of Meaux, which conforms to its schema")
    void golden_example(TypeEvenement type) throws IOException {
        String golden = Files.readString(file(type, "example"));

        assertThat(Json.read(published(type))).isEqualTo(Json.read(golden));
        JsonContract.assertConforms(file(type, "schema"), golden);
    }

    @Test
    @DisplayName("A convention of which no instrument names a mission conforms too")
    void without_missions() throws JsonProcessingException {
        Convention convention =
                UneConvention.reprise(UnTexte.ram().silentOnMissions()).takeOver(UneConvention.ID, by(REDACTRICE));

        Json event = Json.read(serialised(convention));

        assertThat(event.node().at("/termes/0/sources").toString()).isEqualTo("{}");
        assertThat(event.node().at("/intervenants"))
                .isEqualTo(Json.of("{'redigePar':'conseiller-77'}").node());
        JsonContract.assertConforms(file(TypeEvenement.CONVENTION_SIGNED, "schema"), event.toString());
    }

    @Test
    @DisplayName("The schemas refuse what is not an event of theirs")
    void the_schemas_refuse() throws IOException {
        Json golden = Json.read(Files.readString(file(TypeEvenement.CONVENTION_SIGNED, "example")));
        List<Json> wrong = List.of(
                golden.without("/termes"),
                golden.with("/termes", Json.of("[]")),
                golden.with("/dossier", "201800145"),
                golden.with("/signedAt", "15/03/2022"),
                golden.with("/termes/0/missions", Json.of("['TOUT']")),
                golden.with("/intervenants/redigePar", ""),
                golden.with("/suspendue", "non"));

        assertThat(wrong)
                .allSatisfy(event -> assertThat(conforms(TypeEvenement.CONVENTION_SIGNED, event))
                        .isFalse());
        assertThat(conforms(TypeEvenement.CONVENTION_SUSPENDED, golden)).isFalse();
        assertThat(conforms(TypeEvenement.CONVENTION_TERMINATED, golden)).isFalse();
        assertThat(conforms(TypeEvenement.CONVENTION_RESUMED, golden.with("/suspendue", true)))
                .isFalse();
    }

    @Test
    @DisplayName("asyncapi.yaml names every event, and each schema once")
    void asyncapi() throws IOException {
        String document = Files.readString(CONTRACTS.resolve("asyncapi.yaml"));

        assertThat(Arrays.stream(TypeEvenement.values()))
                .allSatisfy(type -> assertThat(document)
                        .contains("name: " + type.type() + "\n")
                        .contains("$ref: events/" + file(type, "schema").getFileName() + "\n"));
        assertThat(document.lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("$ref: events/"))
                        .map(line -> line.substring("$ref: events/".length())))
                .containsExactlyInAnyOrderElementsOf(schemas());
    }

    private static List<String> schemas() throws IOException {
        try (Stream<Path> files = Files.list(CONTRACTS.resolve("events"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json"))
                    .toList();
        }
    }

    private String published(TypeEvenement type) throws JsonProcessingException {
        Convention convention = UneConvention.amended();
        switch (type) {
            case CONVENTION_SIGNED -> {}
            case CONVENTION_SUSPENDED -> convention.suspend(TODAY, "Contrôle", by(DIRECTRICE));
            case CONVENTION_RESUMED -> {
                convention.suspend(TODAY, "Contrôle", by(DIRECTRICE));
                convention.resume(TODAY, "Pièces reçues", by(DIRECTRICE));
            }
            case CONVENTION_TERMINATED ->
                convention.terminate(
                        new Resiliation(
                                Partie.GESTIONNAIRE,
                                GenreResiliation.PREAVIS,
                                LocalDate.of(2022, 3, 31),
                                LocalDate.of(2023, 6, 30),
                                "Fermeture du relais",
                                null),
                        new DelaisResiliation(3, 1),
                        by(MAIRE));
        }
        return serialised(convention);
    }

    private String serialised(Convention convention) throws JsonProcessingException {
        Siret siret = Siret.of(Bodies.MEAUX);
        Relais relais = new Relais(UneConvention.OURCQ, "RPE Ourcq", "Meaux", siret, null);
        Gestionnaire meaux = new Gestionnaire(
                siret,
                "Ville de Meaux",
                TypeJuridique.COMMUNE,
                new Representant("Jean-François COPÉ", "Maire"),
                "Hôtel de Ville – 77107 MEAUX CEDEX");
        return serialiser.writeValueAsString(
                ConventionSigned.of(convention, convention.signed().latest(), relais, meaux));
    }

    private static boolean conforms(TypeEvenement type, Json event) {
        try {
            JsonContract.assertConforms(file(type, "schema"), event.toString());
            return true;
        } catch (AssertionError refused) {
            return false;
        }
    }

    private static Path file(TypeEvenement type, String kind) {
        return CONTRACTS.resolve("events/" + type.nom() + ".v1." + kind + ".json");
    }
}
