package fr.relais.convention.ctg;

import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;

import fr.relais.convention.Api;
import fr.relais.convention.Json;
import fr.relais.infrastructure.Persona;
import io.restassured.response.Response;
import java.util.concurrent.atomic.AtomicInteger;

/** A Ctg of 2022 to 2025 that covers one relais, changed by one word. */
final class UneCtg {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private UneCtg() {}

    static Json contenu(String dossier) {
        return Json.of("""
                {'nom':'Ctg du Pays de Meaux','dateDebut':'2022-01-01','dateFin':'2025-12-31',
                 'signataires':[{'nom':'Ville de Meaux','siren':'217702844','dateSignature':'2021-12-15'}],
                 'relais':[{'dossier':'-'}]}""").with("/reference", "CTG-" + NEXT.getAndIncrement()).with("/relais/0/dossier", dossier);
    }

    static Response register(Persona agent, Json contenu) {
        return Api.post(agent, "/cafs/" + agent.codeCaf().orElseThrow() + "/ctg", contenu);
    }

    /** Its path. */
    static String registered(Persona agent, Json contenu) {
        return Api.created(register(agent, contenu));
    }

    static String covering(String dossier) {
        return registered(GESTIONNAIRE_CONSEIL_77, contenu(dossier));
    }

    static Response act(Persona agent, String path, String act, Json body) {
        return Api.sending(agent, Api.get(agent, path).header("ETag"))
                .body(body.toString())
                .post(path + act);
    }

    static Json fin(String date) {
        return Json.of("{'motif':'Remplacée par une autre'}").with("/date", date);
    }

    static Json saisie(String etp, String forfait) {
        return Json.of("{'texte':{'titre':'Notification de la Caf','date':'2022-02-01'}}")
                .with("/etpSoutenus", etp)
                .with("/forfaitParEtp", forfait);
    }

    static String bonus(String dossier, int exercice) {
        return "/relais/" + dossier + "/bonus-territoire/" + exercice;
    }
}
