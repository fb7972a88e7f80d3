package fr.relais.funding.service;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.Relation;
import fr.relais.testkit.Situation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** A constituted lot of each relation: whoever acts on it read it before others did, so that it stays. */
@ApplicationScoped
class ObjetsDeLot {

    private static final Set<String> OPERATIONS = Set.of(
            "lireLot",
            "approuverLot",
            "seconderLot",
            "libererLot",
            "renvoyerLot",
            "abandonnerLot",
            "retirerVirement",
            "emettreLot",
            "lireFichierLot",
            "fixerSeuils");

    private record Objet(String lot, String virement) {}

    private final Map<Relation, Objet> lots = new EnumMap<>(Relation.class);

    void prepare(Relation relation, Persona declarant) {
        UnLot lot = UnLot.constitue(declarant);
        lots.put(relation, new Objet(lot.id(), lot.virements().get(0)));
    }

    Map<String, String> of(Situation asked) {
        if (!OPERATIONS.contains(asked.operation().id())) {
            return Map.of();
        }
        Objet objet = lots.get(asked.relation());
        return Map.of("lot", objet.lot(), "virement", objet.virement(), "If-Match", "\"99\"");
    }
}
