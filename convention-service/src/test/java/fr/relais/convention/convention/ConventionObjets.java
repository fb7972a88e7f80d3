package fr.relais.convention.convention;

import static fr.relais.convention.Lieux.agent;
import static fr.relais.convention.Lieux.dossier;

import fr.relais.convention.Api;
import fr.relais.convention.Bodies;
import fr.relais.convention.ObjetsDeFonction;
import fr.relais.convention.document.Depots;
import fr.relais.infrastructure.Persona;
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
                    case "signerConvention",
                            "signerAvenant",
                            "refuserConvention",
                            "refuserAvenant",
                            "resilierConvention" -> Set.of(Roles.SIGNATAIRE, Roles.DIRECTEUR);
                    case "enregistrerOriginalConvention", "enregistrerOriginalAvenant" ->
                        Set.of(Roles.GESTIONNAIRE_CONSEIL);
                    case "suspendreConvention", "leverSuspension" ->
                        Set.of(Roles.GESTIONNAIRE_CONSEIL, Roles.DIRECTEUR);
                    case "redigerConvention",
                            "reprendreConvention",
                            "transmettreConvention",
                            "retirerConvention",
                            "redigerAvenant",
                            "transmettreAvenant",
                            "retirerAvenant",
                            "modifierConvention",
                            "modifierAvenant" -> AGENTS;
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
                    case "transmettreConvention" -> revised(relation, drafted(relation, agent(relation)));
                    case "modifierConvention" ->
                        revised(relation, draftedFor(withNextProjet(relation), agent(relation)));
                    case "lireConvention", "retirerConvention" -> revised(relation, transmitted(relation));
                    case "signerConvention", "refuserConvention" -> forItsParty(asked, transmitted(relation));
                    case "enregistrerOriginalConvention" -> scanned(relation, transmitted(relation, drafter(relation)));
                    case "resilierConvention" -> forItsParty(asked, takenOver(relation));
                    case "suspendreConvention", "redigerAvenant", "comparerConvention", "lireChronologie" ->
                        revised(relation, takenOver(relation));
                    case "leverSuspension" -> revised(relation, suspended(relation));
                    case "transmettreAvenant", "modifierAvenant" ->
                        revised(relation, withAvenant(relation, agent(relation)));
                    case "lireAvenant", "retirerAvenant" -> revised(relation, withAvenantTransmitted(relation));
                    case "signerAvenant", "refuserAvenant" -> forItsParty(asked, withAvenantTransmitted(relation));
                    case "enregistrerOriginalAvenant" ->
                        scanned(relation, withAvenantTransmitted(relation, drafter(relation)));
                    default -> null;
                });
    }

    private static Map<String, String> forItsParty(Situation asked, String convention) {
        Map<String, String> values = new HashMap<>(revised(asked.relation(), convention));
        values.put("partie", "GESTIONNAIRE");
        return values;
    }

    /** With the scan that was deposited in its dossier. */
    private static Map<String, String> scanned(Relation relation, String convention) {
        Map<String, String> values = new HashMap<>(revised(relation, convention));
        String dossier = Api.get(agent(relation), convention).path("dossier");
        values.put("document", Depots.deposited(agent(relation), dossier).substring("/documents/".length()));
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

    /** Who records an original did not draft it (ACT-2); in the other Caf nobody of the matrix acts. */
    private static Persona drafter(Relation relation) {
        return relation == Relation.AUTRE_CAF ? agent(relation) : Persona.CONSEILLER_77;
    }

    private static String drafted(Relation relation, Persona drafter) {
        return draftedFor(dossier(relation), drafter);
    }

    private static String draftedFor(String dossier, Persona drafter) {
        return Api.created(Api.post(drafter, "/conventions", Bodies.convention(dossier)));
    }

    private static String withNextProjet(Relation relation) {
        String dossier = dossier(relation);
        Api.takenOverProjet(agent(relation), dossier, Bodies.projetSuivant());
        return dossier;
    }

    private static String transmitted(Relation relation) {
        return transmitted(relation, agent(relation));
    }

    private static String transmitted(Relation relation, Persona drafter) {
        return act(relation, drafted(relation, drafter), "/transmission");
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

    private static String withAvenant(Relation relation, Persona drafter) {
        String convention = takenOver(relation);
        Api.created(Api.post(drafter, convention + "/avenants", Bodies.avenant("GUICHET_UNIQUE")));
        return convention;
    }

    private static String withAvenantTransmitted(Relation relation) {
        return withAvenantTransmitted(relation, agent(relation));
    }

    private static String withAvenantTransmitted(Relation relation, Persona drafter) {
        return act(relation, withAvenant(relation, drafter), "/avenants/1/transmission");
    }

    private static String act(Relation relation, String convention, String act) {
        Api.post(agent(relation), convention + act).then().statusCode(200);
        return convention;
    }
}
