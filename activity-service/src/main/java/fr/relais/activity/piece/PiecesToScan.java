package fr.relais.activity.piece;

import fr.relais.activity.dossier.CleFait;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The pieces that wait for the antivirus, and when it is asked next: later and later of one that it never answers about. */
@ApplicationScoped
class PiecesToScan {

    private static final Duration FIRST_DELAY = Duration.ofSeconds(10);
    private static final int DOUBLED_AT_MOST = 8;

    private final EntityManager entities;

    PiecesToScan(EntityManager entities) {
        this.entities = entities;
    }

    void add(CleFait cle, Instant when) {
        keyed("insert into piece_a_analyser values (?1, ?2, ?3, 0, ?4)", cle)
                .setParameter(4, when)
                .executeUpdate();
    }

    void remove(CleFait cle) {
        keyed("delete from piece_a_analyser where dossier = ?1 and exercice = ?2 and piece = ?3", cle)
                .executeUpdate();
    }

    /** Put off: ten seconds, then twice as long each time, at most some forty minutes. */
    void putOff(CleFait cle, Instant now) {
        keyed("""
                update piece_a_analyser
                set tentatives = tentatives + 1,
                    prochaine_le = cast(?4 as timestamptz) + make_interval(secs => ?5 * power(2, least(tentatives, ?6)))
                where dossier = ?1 and exercice = ?2 and piece = ?3""", cle)
                .setParameter(4, now)
                .setParameter(5, FIRST_DELAY.toSeconds())
                .setParameter(6, DOUBLED_AT_MOST)
                .executeUpdate();
    }

    /** Those whose time has come, the longest waiting first. */
    List<CleFait> due(Instant now, int atMost) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select dossier, cast(exercice as int), piece from piece_a_analyser
                        where prochaine_le <= ?1 order by prochaine_le, piece""", Object[].class)
                .setParameter(1, now)
                .setMaxResults(atMost)
                .getResultList();
        return rows.stream()
                .map(row -> new CleFait(new DossierId((String) row[0]), new Exercice((Integer) row[1]), (UUID) row[2]))
                .toList();
    }

    private Query keyed(String sql, CleFait cle) {
        return entities.createNativeQuery(sql)
                .setParameter(1, cle.dossier().value())
                .setParameter(2, cle.exercice().annee())
                .setParameter(3, cle.id());
    }
}
