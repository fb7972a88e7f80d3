package fr.relais.activity.controle;

import fr.relais.activity.Revisions;
import fr.relais.activity.Trace;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.kit.event.DossierLock;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Brings a contrôle before an act, as its author read it and alone to be acted upon in its dossier, and keeps it after. */
@ApplicationScoped
class Controles {

    private final EntityManager entities;
    private final DossierLock lock;
    private final Revisions revisions;
    private final Intervenants intervenants;
    private final Clock clock;

    Controles(EntityManager entities, DossierLock lock, Revisions revisions, Intervenants intervenants, Clock clock) {
        this.entities = entities;
        this.lock = lock;
        this.revisions = revisions;
        this.intervenants = intervenants;
        this.clock = clock;
    }

    Controle find(UUID id) {
        return Optional.ofNullable(entities.find(Controle.class, id)).orElseThrow(() -> unknown(id));
    }

    Controle find(UUID id, CleExercice annee) {
        return Optional.of(find(id))
                .filter(controle -> controle.cle().equals(annee))
                .orElseThrow(() -> unknown(id));
    }

    /** The dossier is locked before its contrôle is read, so that of two acts at once the second sees the first. */
    Controle open(UUID id, Revision lue) {
        DossierId dossier = entities.createQuery("select cle.dossier from Controle where id = ?1", DossierId.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> unknown(id));
        lock.acquire(dossier);
        Controle controle = find(id);
        revisions.require(lue, controle.revision(), "controle", Map.of("id", id.toString()));
        return controle;
    }

    /** For an act of the controller: refused to whoever acted on the year (ACT-2). */
    Controle openToControl(UUID id, Revision lue, Acteur controleur) {
        Controle controle = open(id, lue);
        intervenants.requireMayControl(controle.cle(), controleur);
        return controle;
    }

    Trace trace(Acteur acteur) {
        return new Trace(acteur.id(), clock.instant());
    }

    /** Writes at once, so that the loser of a race is told before anything is answered. */
    Controle keep(Controle controle) {
        entities.persist(controle);
        entities.flush();
        return controle;
    }

    private static Refused unknown(UUID id) {
        return Refused.because(ControleRefusal.CONTROLE_INCONNU, "Aucun contrôle " + id + " n'est des vôtres.");
    }
}
