package fr.relais.activity.analyse;

import fr.relais.activity.Revisions;
import fr.relais.activity.dossier.Annees;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.dossier.CleFait;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds what a register holds; for an act it is as its author read it. */
@ApplicationScoped
class Registres {

    private static final String OF_THE_YEAR =
            " where e.cle.dossier = ?1 and e.cle.exercice = ?2 order by e.enregistre.le, e.cle.id";

    private final EntityManager entities;
    private final Annees annees;
    private final Revisions revisions;

    Registres(EntityManager entities, Annees annees, Revisions revisions) {
        this.entities = entities;
        this.annees = annees;
        this.revisions = revisions;
    }

    List<Participant> participants(CleExercice annee) {
        annees.requireOpen(annee);
        return entities.createQuery("from Participant e" + OF_THE_YEAR, Participant.class)
                .setParameter(1, annee.dossier())
                .setParameter(2, annee.exercice())
                .getResultList();
    }

    List<Seance> seances(CleExercice annee) {
        annees.requireOpen(annee);
        return entities.createQuery(
                        "select distinct e from Seance e left join fetch e.presences" + OF_THE_YEAR, Seance.class)
                .setParameter(1, annee.dossier())
                .setParameter(2, annee.exercice())
                .getResultList();
    }

    Participant participant(CleFait cle) {
        annees.requireOpen(annee(cle));
        return Optional.ofNullable(entities.find(Participant.class, cle))
                .orElseThrow(() -> Refused.because(
                        AnalyseRefusal.PARTICIPANT_INCONNU,
                        "Aucun participant " + cle.id() + " n'est inscrit en " + cle.exercice() + "."));
    }

    Participant participant(CleFait cle, Revision lue) {
        Participant participant = participant(cle);
        revisions.require(lue, participant.revision(), "analyse_participant", cle.columns());
        return participant;
    }

    Seance seance(CleFait cle) {
        annees.requireOpen(annee(cle));
        return Optional.ofNullable(entities.find(Seance.class, cle))
                .orElseThrow(() -> Refused.because(
                        AnalyseRefusal.SEANCE_INCONNUE,
                        "Aucune séance " + cle.id() + " n'est enregistrée en " + cle.exercice() + "."));
    }

    Seance seance(CleFait cle, Revision lue) {
        Seance seance = seance(cle);
        revisions.require(lue, seance.revision(), "analyse_seance", cle.columns());
        return seance;
    }

    void requireOpen(CleExercice annee) {
        annees.requireOpen(annee);
    }

    /** Who is inscribed under this pseudonym in this relais and this year. */
    Optional<UUID> inscrit(CleExercice annee, String pseudonyme) {
        return entities.createQuery(
                        "select e.cle.id from Participant e"
                                + " where e.cle.dossier = ?1 and e.cle.exercice = ?2 and e.pseudonyme = ?3",
                        UUID.class)
                .setParameter(1, annee.dossier())
                .setParameter(2, annee.exercice())
                .setParameter(3, pseudonyme)
                .getResultStream()
                .findFirst();
    }

    void keep(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    private static CleExercice annee(CleFait cle) {
        return new CleExercice(cle.dossier(), cle.exercice());
    }
}
