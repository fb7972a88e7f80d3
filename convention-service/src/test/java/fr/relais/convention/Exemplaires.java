package fr.relais.convention;

import static fr.relais.infrastructure.Persona.DECLARANT_591;
import static fr.relais.infrastructure.Persona.DECLARANT_AUTRE;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_591;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;

import fr.relais.infrastructure.Persona;
import fr.relais.kit.identity.Habilitation;
import fr.relais.kit.identity.Habilitations;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.value.Siret;
import fr.relais.testkit.KitObjets;
import fr.relais.testkit.Objets;
import fr.relais.testkit.Relation;
import fr.relais.testkit.Situation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What every endpoint may be asked about: for who may act, an object of their own in the state that the act wants. */
@Dependent
class Exemplaires implements Objets {

    private final Habilitations habilitations;
    private final KitObjets kit = KitObjets.ofThisService();
    private final Map<String, Map<String, String>> known = new HashMap<>();

    Exemplaires(Habilitations habilitations) {
        this.habilitations = habilitations;
    }

    private void register() {
        for (Relation relation : Relation.values()) {
            Api.post(agent(relation), "/gestionnaires", Bodies.gestionnaire().with("/siret", siret(relation)));
        }
    }

    /** Those who may not act on it are given the same: asking about it leaves it as it is. */
    @Override
    public Map<String, String> of(Situation asked) {
        if (known.isEmpty()) {
            register();
        }
        boolean acts = asked.operation().method().equals("POST")
                && actors(asked.operation().id()).contains(asked.role());
        boolean isAuthorOnly = asked.operation().path().startsWith("/operations");
        String owner = acts || isAuthorOnly ? asked.role() : "";
        return known.computeIfAbsent(asked.operation().id() + " " + asked.relation() + " " + owner, key -> make(asked));
    }

    private static Set<String> actors(String operation) {
        return switch (operation) {
            case "signerConvention", "signerAvenant" -> Set.of(Roles.SIGNATAIRE, Roles.DIRECTEUR);
            case "suspendreConvention", "leverSuspension" -> Set.of(Roles.GESTIONNAIRE_CONSEIL, Roles.DIRECTEUR);
            case "habiliterEditeur", "revoquerHabilitation" -> Set.of(Roles.APPROBATEUR, Roles.SIGNATAIRE);
            default -> Set.of(Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL);
        };
    }

    private Map<String, String> make(Situation asked) {
        Relation relation = asked.relation();
        return switch (asked.operation().id()) {
            case "lireGestionnaire", "habiliterEditeur", "listerHabilitations" -> Map.of("siret", siret(relation));
            case "revoquerHabilitation" ->
                Map.of("siret", siret(relation), "id", habilitation(relation, "un-autre-logiciel"));
            case "enregistrerRelais" ->
                Map.of("dossier", Api.unusedDossier(codeCaf(relation)), "gestionnaire", siret(relation));
            case "lireRelais", "listerConventions", "redigerConvention", "reprendreConvention" ->
                Map.of("dossier", dossier(relation));
            case "transmettreConvention" -> revised(relation, drafted(relation));
            case "lireConvention", "retirerConvention" -> revised(relation, transmitted(relation));
            case "signerConvention" -> signing(asked, transmitted(relation));
            case "suspendreConvention", "redigerAvenant" -> revised(relation, takenOver(relation));
            case "leverSuspension" -> revised(relation, suspended(relation));
            case "transmettreAvenant" -> revised(relation, withAvenant(relation));
            case "lireAvenant", "retirerAvenant" -> revised(relation, withAvenantTransmitted(relation));
            case "signerAvenant" -> signing(asked, withAvenantTransmitted(relation));
            default -> kit.of(asked);
        };
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

    private static String dossier(Relation relation) {
        String dossier = Api.unusedDossier(codeCaf(relation));
        Json relais = Bodies.relais(dossier, "RPE d'essai").with("/gestionnaire", siret(relation));
        Api.post(agent(relation), "/relais", relais).then().statusCode(201);
        return dossier;
    }

    private String habilitation(Relation relation, String client) {
        UUID id = UUID.randomUUID();
        LocalDate first = LocalDate.of(2020, 1, 1);
        Habilitation given =
                new Habilitation(id, 1, Siret.of(siret(relation)), client, first, first.plusYears(79), null);
        QuarkusTransaction.requiringNew().run(() -> habilitations.keep(given));
        return id.toString();
    }

    private static Persona agent(Relation relation) {
        return switch (relation) {
            case PROPRE, MEME_CAF -> GESTIONNAIRE_CONSEIL_77;
            case AUTRE_CAF -> GESTIONNAIRE_CONSEIL_591;
        };
    }

    private static String codeCaf(Relation relation) {
        return agent(relation).codeCaf().orElseThrow();
    }

    private static String siret(Relation relation) {
        return switch (relation) {
            case PROPRE -> DECLARANT_MEAUX.siret().orElseThrow();
            case MEME_CAF -> DECLARANT_AUTRE.siret().orElseThrow();
            case AUTRE_CAF -> DECLARANT_591.siret().orElseThrow();
        };
    }
}
