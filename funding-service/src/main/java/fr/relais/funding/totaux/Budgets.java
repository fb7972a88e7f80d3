package fr.relais.funding.totaux;

import fr.relais.kit.audit.Changements;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The budgets of a Caf, for its own people only. */
@ApplicationScoped
class Budgets {

    private final EntityManager entities;
    private final Changements changements;

    Budgets(EntityManager entities, Changements changements) {
        this.entities = entities;
        this.changements = changements;
    }

    Budget of(String codeCaf, Exercice exercice, Acteur acteur) {
        if (!acteur.codeCaf().filter(codeCaf::equals).isPresent()) {
            throw Refused.because(KitRefusal.INTROUVABLE, "Vous ne pouvez pas connaître le budget de cette Caf.");
        }
        List<Tuple> rows = entities.createNativeQuery(
                        "select montant, revision from budget where code_caf = ?1 and exercice = ?2", Tuple.class)
                .setParameter(1, codeCaf)
                .setParameter(2, exercice.annee())
                .getResultList();
        return rows.stream()
                .map(row -> new Budget(
                        codeCaf,
                        exercice,
                        new Montant(row.get("montant", BigDecimal.class)),
                        row.get("revision", Long.class)))
                .findFirst()
                .orElse(new Budget(codeCaf, exercice, Montant.ZERO, 0));
    }

    /** Writes the next revision unless somebody wrote one since; the first two at once meet on the key. */
    Budget replace(Budget known, Montant montant, Revision lue) {
        lue.require(known.revision(), () -> changements.since("budget", key(known), "revision", lue.value()));
        int written = entities.createNativeQuery("""
                        insert into budget (code_caf, exercice, montant, revision) values (?1, ?2, ?3, ?4 + 1)
                        on conflict (code_caf, exercice) do update
                        set montant = excluded.montant, revision = excluded.revision where budget.revision = ?4""")
                .setParameter(1, known.codeCaf())
                .setParameter(2, known.exercice().annee())
                .setParameter(3, montant.euros())
                .setParameter(4, known.revision())
                .executeUpdate();
        if (written == 0) {
            throw Refused.because(KitRefusal.CONFLIT, "Ce budget vient d'être changé : relisez-le.");
        }
        return new Budget(known.codeCaf(), known.exercice(), montant, known.revision() + 1);
    }

    private static Map<String, Object> key(Budget budget) {
        return Map.of(
                "code_caf", budget.codeCaf(), "exercice", budget.exercice().annee());
    }
}
