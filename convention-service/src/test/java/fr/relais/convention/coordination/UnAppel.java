package fr.relais.convention.coordination;

import fr.relais.convention.Api;
import fr.relais.convention.Bodies;
import fr.relais.convention.Json;
import fr.relais.convention.Lieux;
import fr.relais.infrastructure.Persona;
import fr.relais.testkit.Relation;
import fr.relais.testkit.Tokens;
import io.restassured.response.Response;
import java.util.Optional;
import java.util.Set;

/** The call of the Vaucluse (SEED 004), open for a long time, and who applies to it. */
final class UnAppel {

    private UnAppel() {}

    static Json contenu() {
        return Json.of("""
                {'titre':'Appel à candidatures relatif à la mission de coordination départementale des RPE',
                 'texte':'0.50 Equivalent Temps Plein à compter du 01/01/2024',
                 'typesEligibles':['ASSOCIATION','COMMUNE','EPCI'],
                 'ouverture':'2023-10-02','cloture':'2199-11-17','dateEffet':'2024-01-01','dateFin':'2024-12-31',
                 'financement':{'etp':'0.50','montantAnnuel':'25000.00','plafondJournee':'1500.00',
                  'source':{'titre':'Appel de la Caf de Vaucluse','date':'2023-10-02'}}}""");
    }

    static Response publish(Persona agent, Json contenu) {
        return Api.post(agent, "/cafs/" + agent.codeCaf().orElseThrow() + "/appels", contenu);
    }

    /** The path of a call published by the Caf of this relation. */
    static String published(Relation relation) {
        return Api.created(publish(Lieux.agent(relation), contenu()));
    }

    /** An approbateur of the gestionnaire of this relation, which is registered. */
    static String approbateur(Relation relation) {
        Persona agent = Lieux.agent(relation);
        String siret = Lieux.siret(relation);
        Api.post(agent, "/gestionnaires", Bodies.gestionnaire().with("/siret", siret));
        return Tokens.issuer()
                .token(
                        "approbateur-" + siret,
                        "Approbateur",
                        Set.of("approbateur"),
                        agent.codeCaf(),
                        Optional.of(siret));
    }

    static Response apply(Relation relation, String appel) {
        return Api.sending(approbateur(relation), "")
                .body("{\"presentation\":\"Nous gérons deux relais.\"}")
                .post(appel + "/candidatures");
    }

    /** The path of a candidature to this call. */
    static String candidature(Relation relation, String appel) {
        return Api.created(apply(relation, appel));
    }

    static Response act(Persona agent, String coordination, String act, Json body) {
        return Api.sending(agent, Api.get(agent, coordination).header("ETag"))
                .body(body.toString())
                .post(coordination + act);
    }

    static Json decision(String resultat) {
        return Json.of("{'date':'2023-12-04','motif':'Expérience du réseau'}").with("/resultat", resultat);
    }

    static Json note(String date) {
        return Json.of("{'texte':'Bilan complet'}").with("/date", date);
    }

    static Json bilan(String date) {
        return Json.of("{'document':'Bilan 2024','resume':'Six rencontres du réseau'}")
                .with("/date", date);
    }
}
