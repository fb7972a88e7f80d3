package fr.relais.funding.intervention;

import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;

/** Keeps who had which duty on each dossier; a correction by somebody else adds a person and removes none. */
@ApplicationScoped
public class Interventions {

    private final EntityManager entities;

    Interventions(EntityManager entities) {
        this.entities = entities;
    }

    public void record(DossierId dossier, List<Intervention> interventions) {
        interventions.forEach(one -> entities.createNativeQuery("""
                        insert into intervention (dossier, exercice, devoir, par) values (?1, cast(?2 as int), ?3, ?4)
                        on conflict do nothing""")
                .setParameter(1, dossier.value())
                .setParameter(2, one.exercice() == null ? null : one.exercice().toString())
                .setParameter(3, one.devoir().name())
                .setParameter(4, one.par())
                .executeUpdate());
    }

    /** Those without exercice first, then by exercice. */
    public List<Intervention> of(DossierId dossier) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select devoir, par, exercice from intervention where dossier = ?1
                        order by exercice nulls first, devoir, par""", Tuple.class)
                .setParameter(1, dossier.value())
                .getResultList();
        return rows.stream().map(Interventions::intervention).toList();
    }

    private static Intervention intervention(Tuple row) {
        return new Intervention(
                Devoir.valueOf(row.get("devoir", String.class)),
                row.get("par", String.class),
                Optional.ofNullable(row.get("exercice", Integer.class))
                        .map(Exercice::of)
                        .orElse(null));
    }
}
