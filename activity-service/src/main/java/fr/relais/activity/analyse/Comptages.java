package fr.relais.activity.analyse;

import fr.relais.activity.dossier.CleFait;
import fr.relais.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Holds AP-9: the database lets one relais of a Caf count an AM in a year; the others are told so, never which one it is. */
@ApplicationScoped
class Comptages {

    private final EntityManager entities;

    Comptages(EntityManager entities) {
        this.entities = entities;
    }

    /** Counts the participant here, or no more, as its facts say. The second of two relais waits for the first to commit. */
    void follow(Participant participant) {
        participant.pseudonyme().ifPresent(pseudonyme -> {
            if (participant.faits().isCompte()) {
                claim(participant.cle(), pseudonyme);
            } else {
                release(participant.cle());
            }
        });
    }

    private void claim(CleFait cle, String pseudonyme) {
        boolean isNew = entities.createNativeQuery("""
                        insert into analyse_compte (dossier, exercice, participant, pseudonyme)
                        values (?1, ?2, ?3, ?4) on conflict do nothing""")
                        .setParameter(1, cle.dossier().value())
                        .setParameter(2, cle.exercice().annee())
                        .setParameter(3, cle.id())
                        .setParameter(4, pseudonyme)
                        .executeUpdate()
                == 1;
        if (!isNew && !isMine(cle)) {
            throw Refused.because(
                            AnalyseRefusal.AM_DEJA_COMPTE,
                            "Un autre relais compte déjà cet assistant maternel en " + cle.exercice() + ".")
                    .at("/compteAilleurs");
        }
    }

    private boolean isMine(CleFait cle) {
        return (Boolean) entities.createNativeQuery(
                        "select exists (select 1 from analyse_compte"
                                + " where dossier = ?1 and exercice = ?2 and participant = ?3)",
                        Boolean.class)
                .setParameter(1, cle.dossier().value())
                .setParameter(2, cle.exercice().annee())
                .setParameter(3, cle.id())
                .getSingleResult();
    }

    private void release(CleFait cle) {
        entities.createNativeQuery(
                        "delete from analyse_compte where dossier = ?1 and exercice = ?2 and participant = ?3")
                .setParameter(1, cle.dossier().value())
                .setParameter(2, cle.exercice().annee())
                .setParameter(3, cle.id())
                .executeUpdate();
    }
}
