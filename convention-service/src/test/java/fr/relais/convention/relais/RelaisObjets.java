package fr.relais.convention.relais;

import static fr.relais.convention.Lieux.agent;
import static fr.relais.convention.Lieux.codeCaf;
import static fr.relais.convention.Lieux.dossier;
import static fr.relais.convention.Lieux.siret;

import fr.relais.convention.Api;
import fr.relais.convention.Bodies;
import fr.relais.convention.ObjetsDeFonction;
import fr.relais.kit.identity.Roles;
import fr.relais.testkit.Relation;
import fr.relais.testkit.Situation;
import jakarta.enterprise.context.Dependent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gestionnaires and relais to read and to change, and dossiers that have none yet. */
@Dependent
class RelaisObjets implements ObjetsDeFonction {

    private static final Set<String> AGENTS = Set.of(Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL);

    @Override
    public Optional<Set<String>> actors(String operation) {
        return switch (operation) {
            case "enregistrerRelais", "modifierRelais", "changerTerritoire" -> Optional.of(AGENTS);
            case "changerBeneficiaire" -> Optional.of(Set.of(Roles.GESTIONNAIRE_CONSEIL, Roles.DIRECTEUR));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Map<String, String>> of(Situation asked) {
        Relation relation = asked.relation();
        return Optional.ofNullable(
                switch (asked.operation().id()) {
                    case "lireGestionnaire", "lireHistoriqueGestionnaire", "listerRelaisGestionnaire" ->
                        Map.of("siret", siret(relation));
                    case "modifierGestionnaire" -> followed(relation);
                    case "enregistrerRelais" ->
                        Map.of("dossier", Api.unusedDossier(codeCaf(relation)), "gestionnaire", siret(relation));
                    case "lireRelais", "lireHistoriqueRelais", "listerBeneficiaires" ->
                        Map.of("dossier", dossier(relation));
                    case "lireTerritoire" -> Map.of("dossier", served(relation));
                    case "modifierRelais", "changerTerritoire" -> revised(relation, dossier(relation));
                    case "changerBeneficiaire" -> entrusted(relation);
                    case "lireCommune" -> Map.of("insee", "77284");
                    case "lireEpci" -> Map.of("siren", "200072130");
                    case "chercherCommunes" -> Map.of("nom", "meaux");
                    default -> null;
                });
    }

    /** A gestionnaire with a dossier: only the Caf of its dossiers act for it (ASM-CONV-22). */
    private static Map<String, String> followed(Relation relation) {
        dossier(relation);
        String path = "/gestionnaires/" + siret(relation);
        return Map.of(
                "siret",
                siret(relation),
                "If-Match",
                Api.get(agent(relation), path).header("ETag"));
    }

    private static String served(Relation relation) {
        String dossier = dossier(relation);
        Api.post(agent(relation), "/relais/" + dossier + "/territoires", Bodies.territoire("2022-01-01", "77284"))
                .then()
                .statusCode(200);
        return dossier;
    }

    private static Map<String, String> revised(Relation relation, String dossier) {
        return Map.of(
                "dossier",
                dossier,
                "If-Match",
                Api.get(agent(relation), "/relais/" + dossier).header("ETag"));
    }

    /** To a SIRET that nobody of the matrix acts for. */
    private static Map<String, String> entrusted(Relation relation) {
        String dossier = dossier(relation);
        Api.post(
                agent(relation),
                "/gestionnaires",
                Bodies.gestionnaire().with("/siret", Bodies.PAYS_DE_MEAUX).with("/typeJuridique", "EPCI"));
        return Map.of(
                "dossier",
                dossier,
                "gestionnaire",
                Bodies.PAYS_DE_MEAUX,
                "If-Match",
                Api.get(agent(relation), "/relais/" + dossier).header("ETag"));
    }
}
