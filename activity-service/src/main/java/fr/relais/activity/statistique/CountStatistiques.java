package fr.relais.activity.statistique;

import fr.relais.activity.dossier.Mission;
import fr.relais.activity.suivi.Suivi;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Counts the year of the Caf that asks; the database shows it no other dossier. */
@ApplicationScoped
public class CountStatistiques {

    /** The last verdict on a bilan is the one that counts. */
    private static final String VERDICTS = """
            select e.mission, cast(count(*) filter (where e.atteint) as int),
                   cast(count(*) filter (where not e.atteint) as int),
                   cast(count(*) filter (where e.mission is null) as int)
            from evaluation_bilan e
            where e.exercice = ?1 and e.version = (select max(l.version) from evaluation_bilan l
              where l.dossier = e.dossier and l.exercice = e.exercice)
            group by e.mission order by e.mission nulls last""";

    private final EntityManager entities;
    private final Suivi suivi;
    private final Clock clock;

    CountStatistiques(EntityManager entities, Suivi suivi, Clock clock) {
        this.entities = entities;
        this.suivi = suivi;
        this.clock = clock;
    }

    @Transactional
    public Statistiques count(Exercice exercice) {
        return new Statistiques(exercice, EtatCampagne.of(suivi.of(exercice), clock.instant()), verdicts(exercice));
    }

    private List<VerdictsMission> verdicts(Exercice exercice) {
        List<Object[]> rows = entities.createNativeQuery(VERDICTS, Object[].class)
                .setParameter(1, exercice.annee())
                .getResultList();
        return rows.stream()
                .map(row -> new VerdictsMission(
                        row[0] == null ? null : Mission.valueOf((String) row[0]),
                        (Integer) row[1],
                        (Integer) row[2],
                        (Integer) row[3]))
                .toList();
    }
}
