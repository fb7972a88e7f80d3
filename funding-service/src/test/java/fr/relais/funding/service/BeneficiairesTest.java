package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.funding.comptebancaire.Beneficiaires;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class BeneficiairesTest {

    @Inject
    Beneficiaires beneficiaires;

    @Inject
    EntityManager entities;

    @Inject
    SansTrace sansTrace;

    @Test
    @DisplayName("a beneficiary is blocked for a reason, and unblocked by another person only")
    void blocked() {
        UnGestionnaire ville = UnGestionnaire.connu(entities);
        ville.beneficiaire("controleur").then().header("ETag", "\"0\"").body("bloque", equalTo(false));
        sansTrace.refused(409, "BENEFICIAIRE_NON_BLOQUE", () -> ville.act("directeur", "deblocage", "\"0\"", "Erreur"));
        ville.act("agent-comptable", "blocage", "\"0\"", "Saisie").then().body("bloque", equalTo(true));
        assertThat(beneficiaires.blocage(UnGestionnaire.CAF, ville.siret())).contains("Saisie");
        sansTrace.refused(
                409, "BENEFICIAIRE_DEJA_BLOQUE", () -> ville.act("directeur", "blocage", "\"1\"", "Opposition"));
        sansTrace.refused(403, "MEME_PERSONNE", () -> ville.act("agent-comptable", "deblocage", "\"1\"", "Mainlevée"));
        sansTrace.refused(412, "VERSION_PERIMEE", () -> ville.act("directeur", "deblocage", "\"0\"", "Mainlevée"));
        ville.act("directeur", "deblocage", "\"1\"", "Mainlevée")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("blocages[0].levePar", equalTo("directeur962"));
        assertThat(beneficiaires.blocage(UnGestionnaire.CAF, ville.siret())).isEmpty();
        ville.act("directeur", "blocage", "\"2\"", "Liquidation").then().header("ETag", "\"3\"");
    }
}
