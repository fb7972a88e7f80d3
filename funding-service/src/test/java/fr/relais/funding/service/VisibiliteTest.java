package fr.relais.funding.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName("Design §8: who sees a dossier is what the events of convention-service said last")
class VisibiliteTest {

    private static final String BENEFICIAIRE = "fr.relais.BeneficiaireChanged.v1";
    private static final String HABILITATION = "fr.relais.HabilitationsChanged.v1";

    @Inject
    Clock clock;

    @Test
    @DisplayName("its gestionnaire and its Caf; not another gestionnaire of the Caf, nor another Caf")
    void gestionnaireAndCaf() {
        UnDossier meaux = UnDossier.ourcq().avenantSigne();
        UnDossier elsewhere = UnDossier.ourcq(Persona.DECLARANT_591).avenantSigne();

        sees(meaux, Persona.DECLARANT_MEAUX, 200);
        sees(meaux, Persona.ORDONNATEUR_77, 200);
        sees(meaux, Persona.DECLARANT_AUTRE, 404);
        sees(meaux, Persona.GESTIONNAIRE_CONSEIL_591, 404);
        sees(elsewhere, Persona.GESTIONNAIRE_CONSEIL_591, 200);
        sees(elsewhere, Persona.ORDONNATEUR_77, 404);
        meaux.reprendre(Persona.GESTIONNAIRE_CONSEIL_591, UnDossier.REPRISE_2021)
                .then()
                .statusCode(404)
                .body("code", equalTo("DOSSIER_INCONNU"));
    }

    @Test
    @DisplayName("a vendor's client, from the day its gestionnaire habilitates it until this is revoked")
    void vendor() {
        UnDossier autre = UnDossier.ourcq(Persona.DECLARANT_AUTRE).avenantSigne();
        UnDossier meaux = UnDossier.ourcq().avenantSigne();
        String vendor = "logiciel-" + autre.numero;
        UUID id = UUID.randomUUID();
        assertThat(status(vendor, autre)).isEqualTo(404);

        UnDossier.CONVENTIONS.publish(HABILITATION, autre.numero, 1, habilitation(id, 1, vendor, "null"));
        await().atMost(Duration.ofSeconds(30)).until(() -> status(vendor, autre) == 200);
        assertThat(status(vendor, meaux)).isEqualTo(404);

        String now = "\"" + clock.instant() + "\"";
        UnDossier.CONVENTIONS.publish(HABILITATION, autre.numero, 2, habilitation(id, 2, vendor, now));
        await().atMost(Duration.ofSeconds(30)).until(() -> status(vendor, autre) == 404);
    }

    @Test
    @DisplayName("the new gestionnaire once it changed hands (ACT-4); no late event brings the former one back")
    void changedHands() throws IOException {
        String autre = Persona.DECLARANT_AUTRE.siret().orElseThrow();
        String changed = Files.readString(
                        Path.of("../convention-service/contracts/events/BeneficiaireChanged.v1.example.json"))
                .replace("73282932000074", autre);
        UnDossier toldFirst = UnDossier.ourcq();
        UnDossier.CONVENTIONS.publish(BENEFICIAIRE, toldFirst.numero, 2, about(toldFirst, changed));
        deliverBoth(toldFirst);
        await().atMost(Duration.ofSeconds(30)).until(() -> sees(toldFirst, Persona.DECLARANT_AUTRE) == 200);
        sees(toldFirst, Persona.DECLARANT_MEAUX, 404);

        UnDossier toldLater = UnDossier.ourcq().conventionReprise();
        sees(toldLater, Persona.DECLARANT_MEAUX, 200);
        UnDossier.CONVENTIONS.publish(BENEFICIAIRE, toldLater.numero, 2, about(toldLater, changed));
        deliverBoth(toldLater);
        await().atMost(Duration.ofSeconds(30)).until(() -> sees(toldLater, Persona.DECLARANT_MEAUX) == 404);
        sees(toldLater, Persona.DECLARANT_AUTRE, 200);
        sees(toldLater, Persona.ORDONNATEUR_77, 200);
    }

    /** The convention and its avenant, as the former gestionnaire signed them. */
    private static void deliverBoth(UnDossier dossier) {
        dossier.campagne().subList(0, 2).forEach(envoi -> envoi.deliver().run());
    }

    private static String about(UnDossier dossier, String example) {
        return example.replace("771-201800145", dossier.numero);
    }

    private String habilitation(UUID id, int version, String vendor, String revoqueeLe) {
        LocalDate today = LocalDate.now(clock);
        return """
                {"gestionnaire": "%s", "habilitations": [{"id": "%s", "version": %d, "client": "%s",
                 "du": "%s", "au": "%s", "revoqueeLe": %s}]}""".formatted(
                        Persona.DECLARANT_AUTRE.siret().orElseThrow(),
                        id,
                        version,
                        vendor,
                        today,
                        today.plusDays(1),
                        revoqueeLe);
    }

    private static void sees(UnDossier dossier, Persona persona, int status) {
        assertThat(sees(dossier, persona)).isEqualTo(status);
    }

    private static int sees(UnDossier dossier, Persona persona) {
        return dossier.get(persona, "/echeancier").statusCode();
    }

    private static int status(String vendor, UnDossier dossier) {
        String token = Tokens.issuer().token(vendor, "Logiciel", Set.of("editeur"), Optional.empty(), Optional.empty());
        return given().auth()
                .oauth2(token)
                .get("/dossiers/" + dossier.numero + "/echeancier")
                .statusCode();
    }
}
