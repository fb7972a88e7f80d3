package fr.relais.convention.caf;

import static fr.relais.convention.Lieux.agent;
import static fr.relais.convention.Lieux.codeCaf;

import fr.relais.convention.Api;
import fr.relais.convention.ObjetsDeFonction;
import fr.relais.testkit.Situation;
import jakarta.enterprise.context.Dependent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The Caf of each relation; one has but one Caf, so that the acts of all roles are on the same. */
@Dependent
class CafObjets implements ObjetsDeFonction {

    @Override
    public Optional<Set<String>> actors(String operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Map<String, String>> of(Situation asked) {
        String code = codeCaf(asked.relation());
        return Optional.ofNullable(
                switch (asked.operation().id()) {
                    case "enregistrerCaf", "lireCaf" -> Map.of("codeCaf", code);
                    case "modifierCaf" ->
                        Map.of(
                                "codeCaf",
                                code,
                                "If-Match",
                                Api.get(agent(asked.relation()), "/cafs/" + code)
                                        .header("ETag"));
                    default -> null;
                });
    }
}
