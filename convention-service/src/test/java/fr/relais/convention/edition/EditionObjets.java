package fr.relais.convention.edition;

import static fr.relais.convention.Lieux.agent;
import static fr.relais.convention.Lieux.dossier;

import fr.relais.convention.Api;
import fr.relais.convention.Bodies;
import fr.relais.convention.ObjetsDeFonction;
import fr.relais.testkit.Relation;
import fr.relais.testkit.Situation;
import jakarta.enterprise.context.Dependent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A convention taken over, with an avenant in draft: all there is to print. */
@Dependent
class EditionObjets implements ObjetsDeFonction {

    @Override
    public Optional<Set<String>> actors(String operation) {
        return operation.equals("deposerDocumentInstrument") ? Optional.of(Set.of()) : Optional.empty();
    }

    @Override
    public Optional<Map<String, String>> of(Situation asked) {
        Relation relation = asked.relation();
        return Optional.ofNullable(
                switch (asked.operation().id()) {
                    case "editerConvention", "deposerDocumentInstrument" ->
                        Map.of("id", takenOver(relation), "rang", "0");
                    case "editerConventionConsolidee" -> Map.of("id", takenOver(relation), "au", "2021-06-30");
                    case "editerAvenant" -> Map.of("id", withAvenant(relation), "rang", "1");
                    default -> null;
                });
    }

    private static String takenOver(Relation relation) {
        String convention =
                Api.created(Api.post(agent(relation), "/conventions/reprises", Bodies.reprise(dossier(relation))));
        return convention.substring(convention.lastIndexOf('/') + 1);
    }

    private static String withAvenant(Relation relation) {
        String id = takenOver(relation);
        Api.created(Api.post(agent(relation), "/conventions/" + id + "/avenants", Bodies.avenant("GUICHET_UNIQUE")));
        return id;
    }
}
