package fr.relais.convention.coordination;

import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;

import fr.relais.convention.Api;
import fr.relais.convention.Bodies;
import fr.relais.convention.Json;
import fr.relais.infrastructure.Persona;
import fr.relais.testkit.Relation;
import io.restassured.response.Response;

/** A coordination of Meaux with its dossier, and the conventions it signs by the circuit of the relais. */
record UneCoordination(String path, String dossier) {

    static UneCoordination retained() {
        UneCoordination born = candidate();
        UnAppel.act(GESTIONNAIRE_CONSEIL_77, born.path(), "/decision", UnAppel.decision("RETENUE"))
                .then()
                .statusCode(200);
        return born;
    }

    static UneCoordination opened() {
        UneCoordination born = retained();
        born.open(born.dossier()).then().statusCode(200);
        return born;
    }

    static UneCoordination candidate() {
        return new UneCoordination(
                UnAppel.candidature(Relation.PROPRE, UnAppel.published(Relation.PROPRE)), Api.unusedDossier("771"));
    }

    Response open(String as) {
        return UnAppel.act(GESTIONNAIRE_CONSEIL_77, path, "/dossier", dossier(as));
    }

    static Json dossier(String dossier) {
        return Json.of("{'nom':'Coordination départementale des RPE','commune':'Meaux'}")
                .with("/dossier", dossier);
    }

    /** Of the year, without projet nor missions. */
    Json convention(int annee) {
        return Bodies.convention(dossier)
                .without("/texte/missions")
                .without("/texte/projet")
                .with("/texte/dateEffet", annee + "-01-01")
                .with("/texte/dateFin", annee + "-12-31")
                .with("/texte/annee", String.valueOf(annee));
    }

    /** The path of the convention of the year, drafted, transmitted and signed. */
    String signed(int annee, String date) {
        Api.registerCaf(Persona.DIRECTRICE_77);
        String convention = Api.transmitted(Api.drafted(convention(annee)));
        Api.signForMeaux(convention, date).then().statusCode(200);
        Api.signForCaf(convention, date).then().statusCode(200);
        return convention;
    }

    Response act(Persona agent, String act, Json body) {
        return UnAppel.act(agent, path, act, body);
    }
}
