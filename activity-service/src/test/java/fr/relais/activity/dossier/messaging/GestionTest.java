package fr.relais.activity.dossier.messaging;

import static fr.relais.activity.UneConvention.SIGNED;
import static fr.relais.activity.UneConvention.TOPIC;
import static fr.relais.infrastructure.Persona.DECLARANT_AUTRE;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;

import fr.relais.activity.Api;
import fr.relais.activity.Rows;
import fr.relais.activity.UneConvention;
import fr.relais.infrastructure.Persona;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ACT-4: a dossier is seen by who runs its relais now, in whatever order the events that tell of it come. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class GestionTest {

    private static final Path EXAMPLE =
            Path.of("../convention-service/contracts/events/BeneficiaireChanged.v1.example.json");
    private static final String MEAUX = DECLARANT_MEAUX.siret().orElseThrow();
    private static final String AUTRE = DECLARANT_AUTRE.siret().orElseThrow();

    @Inject
    Rows rows;

    private final UneConvention convention = UneConvention.signee();
    private final Api api = new Api(convention.dossier(), 2022);

    @Test
    @DisplayName("The example of the producer: the new gestionnaire sees the dossier, the former one no more")
    void the_example_of_the_producer() throws IOException {
        convention.known(rows);
        sees(DECLARANT_MEAUX, 200);
        sees(DECLARANT_AUTRE, 404);

        String example = Files.readString(EXAMPLE)
                .replace("771-201800145", convention.dossier())
                .replace("73282932000074", AUTRE);
        rows.awaitReceived(TOPIC.publish(BeneficiaireChanged.TYPE, convention.dossier(), 2, example));

        sees(DECLARANT_AUTRE, 200);
        sees(DECLARANT_MEAUX, 404);
        sees(GESTIONNAIRE_CONSEIL_77, 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SBA", "SAB", "BSA", "BAS", "ASB", "ABS"})
    @DisplayName("Signed by the former one, changed hands, amended by the new one: six orders, one end")
    void in_every_order(String order) {
        order.chars().forEach(letter -> receive((char) letter));

        sees(DECLARANT_AUTRE, 200);
        sees(DECLARANT_MEAUX, 404);
    }

    @Test
    @DisplayName("Another convention of the former one, come late, brings it back no more than an older change does")
    void late_events() {
        convention.known(rows);
        rows.awaitReceived(TOPIC.publish(BeneficiaireChanged.TYPE, convention.dossier(), 3, changed(3, AUTRE)));

        UneConvention.duDossier(convention.dossier()).known(rows);
        rows.awaitReceived(TOPIC.publish(BeneficiaireChanged.TYPE, convention.dossier(), 2, changed(2, MEAUX)));

        sees(DECLARANT_AUTRE, 200);
        sees(DECLARANT_MEAUX, 404);
    }

    private void receive(char event) {
        rows.awaitReceived(
                switch (event) {
                    case 'S' -> convention.publish(SIGNED, 1);
                    case 'B' -> TOPIC.publish(BeneficiaireChanged.TYPE, convention.dossier(), 2, changed(2, AUTRE));
                    default -> TOPIC.publish(SIGNED, convention.dossier(), 2, amendedByTheNewOne());
                });
    }

    private String amendedByTheNewOne() {
        return convention.json().replace("\"siret\": \"" + MEAUX + "\"", "\"rang\": 2, \"siret\": \"" + AUTRE + "\"");
    }

    private String changed(int rang, String siret) {
        return """
                {"dossier": "%s", "rang": %d, "date": "2023-01-01", "motif": "ENTITE_JURIDIQUE", "reference": "Arrêté",
                 "ancien": {"siret": "%s", "nom": "A", "typeJuridique": "COMMUNE"},
                 "nouveau": {"siret": "%s", "nom": "B", "typeJuridique": "EPCI"}}""".formatted(convention.dossier(), rang, siret, siret);
    }

    private void sees(Persona persona, int status) {
        api.get(persona, Api.PREVISIONNEL).statusCode(status);
    }
}
