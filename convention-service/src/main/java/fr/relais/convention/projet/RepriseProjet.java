package fr.relais.convention.projet;

import java.util.List;

/** A projet validated before Relais: the decisions that validated its versions, in their order. */
public record RepriseProjet(Ouverture ouverture, List<DecisionProjet> versions) {

    public RepriseProjet {
        versions = List.copyOf(versions);
    }
}
