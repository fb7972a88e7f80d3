package fr.relais.convention.projet;

import static fr.relais.convention.projet.ProjetBodies.act;
import static fr.relais.convention.projet.ProjetBodies.contenu;
import static fr.relais.convention.projet.ProjetBodies.decision;
import static fr.relais.convention.projet.ProjetBodies.motif;
import static fr.relais.convention.projet.ProjetBodies.opened;
import static fr.relais.convention.projet.ProjetBodies.ouverture;
import static fr.relais.convention.projet.ProjetBodies.put;
import static fr.relais.infrastructure.Persona.APPROBATEUR_MEAUX;
import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.DIRECTRICE_77;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.relais.convention.Api;
import fr.relais.convention.Bodies;
import fr.relais.convention.Json;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** §3.1 over HTTP: the way of a projet from its opening to its evaluation, and the instrument that rests on it. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class ProjetJourneyTest {

    @Test
    @DisplayName("A renewal: written, checked, filed, completed, validated by the CAS; then a convention rests on it")
    void renewal() {
        String dossier = Api.newDossier();
        String projet = opened(dossier);
        Api.get(DECLARANT_MEAUX, projet + "/verification")
                .then()
                .statusCode(200)
                .body("complet", equalTo(false))
                .body("manques", hasSize(9))
                .body("missionsSocle.couverte", contains(false, false, false, false, false));

        put(DECLARANT_MEAUX, projet, "/contenu", contenu())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("contenu.actions", hasSize(6));
        Api.get(APPROBATEUR_MEAUX, projet + "/verification")
                .then()
                .body("complet", equalTo(true))
                .body("manques", empty())
                .body("missionsSocle.couverte", contains(true, true, true, true, true));

        filed_completed_and_validated(projet);
        a_convention_rests_on_it(dossier);
    }

    private static void filed_completed_and_validated(String projet) {
        act(APPROBATEUR_MEAUX, projet, "/depot").then().statusCode(200).body("statut", equalTo("DEPOSE"));
        act(CONSEILLER_77, projet, "/complements", motif("Précisez le diagnostic"))
                .then()
                .statusCode(200)
                .body("statut", equalTo("EN_ELABORATION"));
        act(APPROBATEUR_MEAUX, projet, "/depot").then().statusCode(200);
        act(CONSEILLER_77, projet, "/referent", Json.of("{'referent':'conseiller-77'}"))
                .then()
                .statusCode(200)
                .body("referent", equalTo("conseiller-77"));
        act(CONSEILLER_77, projet, "/notes", Json.of("{'nature':'AVIS','texte':'Favorable'}"))
                .then()
                .statusCode(200);
        act(GESTIONNAIRE_CONSEIL_77, projet, "/validation", decision("CAS", "CAS du 18 juin 2024"))
                .then()
                .statusCode(200)
                .body("statut", equalTo("VALIDE"))
                .body("decisions.reference", contains("CAS du 18 juin 2024"))
                .body("decisions[0].missions", contains("GUICHET_UNIQUE"))
                .body(
                        "suivi.acte",
                        contains("OUVRIR", "DEPOSER", "DEMANDER_COMPLEMENTS", "DEPOSER", "DONNER_AVIS", "VALIDER"))
                .body("suivi[2].texte", equalTo("Précisez le diagnostic"));
    }

    /** PRJ-1: the latest projet of the first day of effect, when the draft cites none. */
    private static void a_convention_rests_on_it(String dossier) {
        Json convention = Bodies.convention(dossier)
                .with("/texte/dateEffet", "2024-02-29")
                .with("/texte/dateFin", "2028-12-31")
                .with("/texte/missions/missions", Json.of("['GUICHET_UNIQUE']"))
                .without("/texte/projet");

        Api.post(CONSEILLER_77, "/conventions", convention)
                .then()
                .statusCode(201)
                .body("instruments[0].texte.projet.autorite", equalTo("CAS"))
                .body("instruments[0].texte.projet.date", equalTo("2024-06-18"))
                .body("instruments[0].texte.projet.reference", equalTo("CAS du 18 juin 2024"))
                .body("instruments[0].texte.projet.missions", contains("GUICHET_UNIQUE"));
    }

    @Test
    @DisplayName("SEED 000 art. 1.3: a modification refused by the CA leaves the version; validated, it makes another")
    void modification() {
        String projet = validated();
        Json changed = contenu().with("/territoire/implantation", "Médiathèque");

        notified(projet, changed);
        act(
                        DIRECTRICE_77,
                        projet,
                        "/refus",
                        decision("CA", "CA du 2 juillet 2024").with("/motif", "Locaux trop petits"))
                .then()
                .statusCode(200)
                .body("statut", equalTo("VALIDE"))
                .body("decisions", hasSize(1));
        notified(projet, changed);
        act(DIRECTRICE_77, projet, "/validation", decision("CA", "CA du 9 juillet 2024"))
                .then()
                .statusCode(200)
                .body("decisions.autorite", contains("CAS", "CA"));

        Api.get(DECLARANT_MEAUX, projet + "/versions")
                .then()
                .statusCode(200)
                .body("items.numero", contains(1, 2))
                .body("items.contenu.territoire.implantation", contains("Maison de la petite enfance", "Médiathèque"));
    }

    private static String validated() {
        String projet = ProjetBodies.filed(Api.newDossier());
        act(GESTIONNAIRE_CONSEIL_77, projet, "/validation", decision("CAS", "CAS du 18 juin 2024"))
                .then()
                .statusCode(200);
        return projet;
    }

    private static void notified(String projet, Json contenu) {
        put(DECLARANT_MEAUX, projet, "/contenu", contenu).then().statusCode(200);
        act(APPROBATEUR_MEAUX, projet, "/modification", motif("Nouveaux locaux"))
                .then()
                .statusCode(200)
                .body("statut", equalTo("MODIFICATION_EN_VALIDATION"));
    }

    @Test
    @DisplayName("PRJ-3: an evolution starts from what was validated, and the administration may validate it")
    void evolution() {
        String base = validated();
        String dossier = Api.get(DECLARANT_MEAUX, base).path("dossier");

        Response opened = Api.post(
                DECLARANT_MEAUX, "/relais/" + dossier + "/projets", ouverture("EVOLUTION", "2025-01-01", "2028-12-31"));

        opened.then()
                .statusCode(201)
                .body("contenu.actions", hasSize(6))
                .body("contenu.missionsRenforcees", contains("GUICHET_UNIQUE"));
        String evolution = Api.created(opened);
        act(APPROBATEUR_MEAUX, evolution, "/depot").then().statusCode(200);
        act(GESTIONNAIRE_CONSEIL_77, evolution, "/validation", decision("ADMINISTRATIVE", "Évolution 2025"))
                .then()
                .statusCode(200)
                .body("statut", equalTo("VALIDE"));
    }

    @Test
    @DisplayName("A projet taken over has decisions and no content; its registers are kept; its evaluation closes it")
    void taken_over() {
        String dossier = Api.newDossier();
        String projet = "/projets/"
                + Api.get(CONSEILLER_77, "/relais/" + dossier + "/projets").path("items[0].id");
        Api.get(CONSEILLER_77, projet)
                .then()
                .body("statut", equalTo("VALIDE"))
                .body("decisions.autorite", contains("CAS", "ADMINISTRATIVE"))
                .body("contenu.territoire", nullValue());
        Json registres = Json.of("""
                {'copil':{'membres':[{'qualite':'Élue','organisme':'Ville de Meaux'}],
                  'reunions':[{'date':'2023-05-16','decisions':['Ouvrir le samedi']}]},
                 'ctg':'Ctg 2023-2027','sdsf':'Sdsf 2020-2024','commissionAttribution':true,
                 'partenaires':[{'type':'LAEP'},{'type':'AUTRE','nom':'École de musique'}]}""");

        Response kept = put(DECLARANT_MEAUX, projet, "/registres", registres);

        kept.then().statusCode(200);
        assertThat(Json.read(kept.asString()).node().at("/registres")).isEqualTo(registres.node());
        act(CONSEILLER_77, projet, "/evaluation", Json.of("{'bilan':'Objectifs atteints'}"))
                .then()
                .statusCode(200)
                .body("statut", equalTo("CLOS"));
    }
}
