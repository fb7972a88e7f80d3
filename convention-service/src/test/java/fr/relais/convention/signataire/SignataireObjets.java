package fr.relais.convention.signataire;

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

/** Parties of each Caf, and signatories of theirs whose power may be ended. */
@Dependent
class SignataireObjets implements ObjetsDeFonction {

    private static final Set<String> OF_THE_CAF = Set.of(Roles.GESTIONNAIRE_CONSEIL, Roles.DIRECTEUR);
    private static final Set<String> OF_THE_GESTIONNAIRE =
            Set.of(Roles.APPROBATEUR, Roles.SIGNATAIRE, Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL, Roles.DIRECTEUR);

    @Override
    public Optional<Set<String>> actors(String operation) {
        return switch (operation) {
            case "inscrireSignataireGestionnaire", "finirSignataireGestionnaire" -> Optional.of(OF_THE_GESTIONNAIRE);
            case "inscrireSignataireCaf", "finirSignataireCaf" -> Optional.of(OF_THE_CAF);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Map<String, String>> of(Situation asked) {
        Relation relation = asked.relation();
        return Optional.ofNullable(
                switch (asked.operation().id()) {
                    case "listerSignatairesGestionnaire", "inscrireSignataireGestionnaire" ->
                        Map.of("siret", followed(relation));
                    case "finirSignataireGestionnaire" ->
                        Map.of(
                                "siret",
                                followed(relation),
                                "id",
                                delegue(relation, "/gestionnaires/" + siret(relation)));
                    case "listerSignatairesCaf", "inscrireSignataireCaf" -> Map.of("codeCaf", codeCaf(relation));
                    case "finirSignataireCaf" ->
                        Map.of("codeCaf", codeCaf(relation), "id", delegue(relation, "/cafs/" + codeCaf(relation)));
                    default -> null;
                });
    }

    /** A gestionnaire with a dossier: only the Caf of its dossiers act for it (ASM-CONV-22). */
    private static String followed(Relation relation) {
        dossier(relation);
        return siret(relation);
    }

    private static String delegue(Relation relation, String party) {
        return Api.post(
                        agent(relation),
                        party + "/signataires",
                        Bodies.delegue("Camille ROUX", "Adjointe", "2022-01-05"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
