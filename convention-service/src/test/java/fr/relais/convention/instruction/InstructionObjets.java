package fr.relais.convention.instruction;

import static fr.relais.convention.Lieux.agent;
import static fr.relais.convention.Lieux.codeCaf;
import static fr.relais.convention.Lieux.dossier;

import fr.relais.convention.Api;
import fr.relais.convention.ObjetsDeFonction;
import fr.relais.kit.identity.Roles;
import fr.relais.testkit.Relation;
import fr.relais.testkit.Situation;
import jakarta.enterprise.context.Dependent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Dossiers to instruct, and calendars of their Caf. */
@Dependent
class InstructionObjets implements ObjetsDeFonction {

    @Override
    public Optional<Set<String>> actors(String operation) {
        return operation.equals("fixerEcheances") ? Optional.of(Set.of(Roles.GESTIONNAIRE_CONSEIL)) : Optional.empty();
    }

    @Override
    public Optional<Map<String, String>> of(Situation asked) {
        Relation relation = asked.relation();
        return Optional.ofNullable(
                switch (asked.operation().id()) {
                    case "lireProchainInstrument" -> Map.of("dossier", dossier(relation));
                    case "lireEcheances", "fixerEcheances" -> calendrier(relation);
                    default -> null;
                });
    }

    private static Map<String, String> calendrier(Relation relation) {
        String path = "/cafs/" + codeCaf(relation) + "/echeances/2022";
        return Map.of(
                "codeCaf",
                codeCaf(relation),
                "exercice",
                "2022",
                "If-Match",
                Api.get(agent(relation), path).header("ETag"));
    }
}
