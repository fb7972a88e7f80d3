package fr.relais.convention.convention;

import static fr.relais.convention.Lieux.agent;
import static fr.relais.convention.Lieux.dossier;

import fr.relais.convention.Api;
import fr.relais.convention.Bodies;
import fr.relais.convention.ObjetsDeFonction;
import fr.relais.kit.identity.Roles;
import fr.relais.testkit.Relation;
import fr.relais.testkit.Situation;
import jakarta.enterprise.context.Dependent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Conventions and avenants in each state that an act wants. */
@Dependent
class ConventionObjets implements ObjetsDeFonction {

    private static final Set<String> AGENTS = Set.of(Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL);

    @Override
    public Optional<Set<String>> actors(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case "signerConvention", "signerAvenant" -> Set.of(Roles.SIGNATAIRE, Roles.DIRECTEUR);
                    case "suspendreConvention", "leverSuspension" ->
                        Set.of(Roles.GESTIONNAIRE_CONSEIL, Roles.DIRECTEUR);
                    case "redigerConvention",
                            "reprendreConvention",
                            "transmettreConvention",
                            "retirerConvention",
                            "redigerAvenant",
                            "transmettreAvenant",
                            "retirerAvenant" -> AGENTS;
                    default -> null;
                });
    }

    @Override
    public Optional<Map<String, String>> of(Situation asked) {
        Relation relation = asked.relation();
        return Optional.ofNullable(
                switch (asked.operation().id()) {
                    case "listerConventions", "reprendreConvention" -> Map.of("dossier", dossier(relation));
                    case "redigerConvention" -> Map.of("dossier", withNextProjet(relation));
                    case "transmettreConvention" -> revised(relation, drafted(relation));
                    case "lireConvention", "retirerConvention" -> revised(relation, transmitted(relation));
                    case "signerConvention" -> signing(asked, transmitted(relation));
                    case "suspendreConvention", "redigerAvenant" -> revised(relation, takenOver(relation));
                    case "leverSuspension" -> revised(relation, suspended(relation));
                    case "transmettreAvenant" -> revised(relation, withAvenant(relation));
                    case "lireAvenant", "retirerAvenant" -> revised(relation, withAvenantTransmitted(relation));
                    case "signerAvenant" -> signing(asked, withAvenantTransmitted(relation));
                    default -> null;
                });
    }

    private static Map<String, String> signing(Situation asked, String convention) {
        Map<String, String> values = new HashMap<>(revised(asked.relation(), convention));
        values.put("partie", asked.role().equals(Roles.DIRECTEUR) ? "CAF" : "GESTIONNAIRE");
        return values;
    }

    private static Map<String, String> revised(Relation relation, String convention) {
        return Map.of(
                "id",
                convention.substring("/conventions/".length()),
                "rang",
                "1",
                "If-Match",
                Api.get(agent(relation), convention).header("ETag"));
    }

    private static String withNextProjet(Relation relation) {
        String dossier = dossier(relation);
        Api.takenOverProjet(agent(relation), dossier, Bodies.projetSuivant());
        return dossier;
    }

    private static String drafted(Relation relation) {
        return Api.created(Api.post(agent(relation), "/conventions", Bodies.convention(dossier(relation))));
    }

    private static String transmitted(Relation relation) {
        return act(relation, drafted(relation), "/transmission");
    }

    private static String takenOver(Relation relation) {
        return Api.created(Api.post(agent(relation), "/conventions/reprises", Bodies.reprise(dossier(relation))));
    }

    private static String suspended(Relation relation) {
        String convention = takenOver(relation);
        Api.post(agent(relation), convention + "/suspension", Bodies.suspension("2022-04-01", "Contrôle"))
                .then()
                .statusCode(200);
        return convention;
    }

    private static String withAvenant(Relation relation) {
        String convention = takenOver(relation);
        Api.created(Api.post(agent(relation), convention + "/avenants", Bodies.avenant("GUICHET_UNIQUE")));
        return convention;
    }

    private static String withAvenantTransmitted(Relation relation) {
        return act(relation, withAvenant(relation), "/avenants/1/transmission");
    }

    private static String act(Relation relation, String convention, String act) {
        Api.post(agent(relation), convention + act).then().statusCode(200);
        return convention;
    }
}
