package fr.relais.convention;

import fr.relais.kit.identity.Roles;
import fr.relais.testkit.KitObjets;
import fr.relais.testkit.Objets;
import fr.relais.testkit.Relation;
import fr.relais.testkit.Situation;
import io.quarkus.arc.All;
import jakarta.enterprise.context.Dependent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What every endpoint may be asked about: for who may act, an object of their own in the state that the act wants. */
@Dependent
class Exemplaires implements Objets {

    private final List<ObjetsDeFonction> features;
    private final KitObjets kit = KitObjets.ofThisService();
    private final Map<String, Map<String, String>> known = new HashMap<>();

    Exemplaires(@All List<ObjetsDeFonction> features) {
        this.features = features;
    }

    private void register() {
        for (Relation relation : Relation.values()) {
            Api.registerCaf(Lieux.agent(relation));
            Api.post(
                    Lieux.agent(relation),
                    "/gestionnaires",
                    Bodies.gestionnaire().with("/siret", Lieux.siret(relation)));
        }
    }

    /** Those who may not act on it are given the same: asking about it leaves it as it is. */
    @Override
    public Map<String, String> of(Situation asked) {
        if (known.isEmpty()) {
            register();
        }
        boolean acts = asked.allowed()
                && !asked.operation().method().equals("GET")
                && actors(asked.operation().id()).contains(asked.role());
        boolean isAuthorOnly = asked.operation().path().startsWith("/operations");
        String owner = acts || isAuthorOnly ? asked.role() : "";
        String which = asked.operation().id() + " " + asked.relation() + " " + owner;
        return signedBy(asked.role(), known.computeIfAbsent(which, key -> make(asked)));
    }

    /** One object, asked about by both parties: each speaks for itself. */
    private static Map<String, String> signedBy(String role, Map<String, String> values) {
        Map<String, String> own = new HashMap<>(values);
        own.computeIfPresent("partie", (name, party) -> role.equals(Roles.DIRECTEUR) ? "CAF" : "GESTIONNAIRE");
        return own;
    }

    private Set<String> actors(String operation) {
        return first(feature -> feature.actors(operation)).orElse(Set.of());
    }

    private Map<String, String> make(Situation asked) {
        return first(feature -> feature.of(asked)).orElseGet(() -> kit.of(asked));
    }

    private <T> Optional<T> first(Function<ObjetsDeFonction, Optional<T>> answer) {
        return features.stream().map(answer).flatMap(Optional::stream).findFirst();
    }
}
