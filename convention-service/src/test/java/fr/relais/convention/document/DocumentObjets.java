package fr.relais.convention.document;

import fr.relais.convention.Lieux;
import fr.relais.convention.ObjetsDeFonction;
import fr.relais.testkit.Relation;
import fr.relais.testkit.Situation;
import jakarta.enterprise.context.Dependent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A dossier with one document in it. */
@Dependent
class DocumentObjets implements ObjetsDeFonction {

    @Override
    public Optional<Set<String>> actors(String operation) {
        return operation.equals("deposerDocument") ? Optional.of(Set.of()) : Optional.empty();
    }

    @Override
    public Optional<Map<String, String>> of(Situation asked) {
        Relation relation = asked.relation();
        return Optional.ofNullable(
                switch (asked.operation().id()) {
                    case "deposerDocument", "listerDocuments" -> Map.of("dossier", Lieux.dossier(relation));
                    case "lireDocument", "telechargerDocument" -> Map.of("id", deposited(relation));
                    default -> null;
                });
    }

    private static String deposited(Relation relation) {
        String address = Depots.deposited(Lieux.agent(relation), Lieux.dossier(relation));
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
