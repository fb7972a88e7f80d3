package fr.relais.activity.controle;

import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.dossier.Dossiers;
import fr.relais.kit.event.DossierLock;
import fr.relais.kit.event.Ids;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The controller opens the contrôle of a year outside any plan, with a reason; one at a time (CTL-1, ACT-2). */
@ApplicationScoped
public class OpenControle {

    private final EntityManager entities;
    private final Controles controles;
    private final Dossiers dossiers;
    private final Controlables controlables;
    private final Intervenants intervenants;
    private final DossierLock lock;

    OpenControle(
            EntityManager entities,
            Controles controles,
            Dossiers dossiers,
            Controlables controlables,
            Intervenants intervenants,
            DossierLock lock) {
        this.entities = entities;
        this.controles = controles;
        this.dossiers = dossiers;
        this.controlables = controlables;
        this.intervenants = intervenants;
        this.lock = lock;
    }

    @Transactional
    public Controle open(CleExercice annee, String motif, Acteur acteur) {
        dossiers.find(annee.dossier()).requireCovers(annee.exercice());
        lock.acquire(annee.dossier());
        intervenants.requireMayControl(annee, acteur);
        if (!controlables.of(annee.dossier()).contains(annee.exercice())) {
            throw Refused.because(
                            ControleRefusal.EXERCICE_HORS_CONTROLE,
                            "L'exercice %s du dossier %s n'est ni en cours, ni l'un des trois derniers liquidés."
                                    .formatted(annee.exercice(), annee.dossier()))
                    .at("/exercice");
        }
        requireNoneOpen(annee);
        return controles.keep(new Controle(Ids.newId(), annee, new Origine(null, motif, controles.trace(acteur))));
    }

    private void requireNoneOpen(CleExercice annee) {
        entities.createQuery(
                        "select id from Controle where cle = ?1 and etat not in (CLOS_CONFORME, CLOS_ANOMALIES, ABANDONNE)",
                        UUID.class)
                .setParameter(1, annee)
                .getResultStream()
                .findFirst()
                .ifPresent(known -> {
                    throw Refused.because(
                            ControleRefusal.CONTROLE_DEJA_OUVERT,
                            "Le contrôle %s de l'exercice %s est ouvert.".formatted(known, annee.exercice()));
                });
    }
}
