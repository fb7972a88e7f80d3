package fr.relais.convention.linf;

import static fr.relais.convention.Lieux.dossier;

import fr.relais.convention.ObjetsDeFonction;
import fr.relais.kit.identity.Roles;
import fr.relais.testkit.Situation;
import jakarta.enterprise.context.Dependent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Relais that are not referenced yet. */
@Dependent
class LinfObjets implements ObjetsDeFonction {

    @Override
    public Optional<Set<String>> actors(String operation) {
        return operation.equals("enregistrerLinf")
                ? Optional.of(Set.of(Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL))
                : Optional.empty();
    }

    @Override
    public Optional<Map<String, String>> of(Situation asked) {
        return switch (asked.operation().id()) {
            case "lireLinf" -> Optional.of(Map.of("dossier", dossier(asked.relation())));
            case "enregistrerLinf" -> Optional.of(Map.of("dossier", dossier(asked.relation()), "If-Match", "\"0\""));
            default -> Optional.empty();
        };
    }
}
