package fr.relais.activity.relance;

import fr.relais.activity.campagne.CleEcheance;
import fr.relais.activity.campagne.Echeance;
import fr.relais.activity.suivi.DonneeAttendue;
import fr.relais.activity.suivi.Suivi;
import fr.relais.kit.event.DossierLock;
import fr.relais.kit.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Publishes the reminder of one thing if it still is awaited: completing it takes the same lock, so that nobody is reminded of
 * what they have just done; a constraint keeps a second instance from saying it again.
 */
@ApplicationScoped
public class EmitRelance {

    private final EntityManager entities;
    private final Suivi suivi;
    private final DossierLock lock;
    private final Outbox outbox;
    private final boolean courriels;

    EmitRelance(
            EntityManager entities,
            Suivi suivi,
            DossierLock lock,
            Outbox outbox,
            @ConfigProperty(name = "relais.courriels.actifs") boolean courriels) {
        this.entities = entities;
        this.suivi = suivi;
        this.lock = lock;
        this.outbox = outbox;
        this.courriels = courriels;
    }

    /** True when it was published now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean emit(CleEcheance cle, Instant now) {
        lock.acquire(cle.dossier());
        Optional<DonneeAttendue> awaited = suivi.of(cle.dossier(), cle.exercice()).stream()
                .filter(donnee ->
                        donnee.cle().equals(cle) && donnee.avancement().isAwaited())
                .findFirst();
        return awaited.flatMap(DonneeAttendue::echeance)
                .flatMap(due -> GenreRelance.at(due, now).map(genre -> emit(awaited.orElseThrow(), due, genre, now)))
                .orElse(false);
    }

    private boolean emit(DonneeAttendue donnee, Echeance echeance, GenreRelance genre, Instant now) {
        int rang = nextRang(donnee.cle());
        int written = entities.createNativeQuery("""
                        insert into relance (dossier, exercice, type, rang, genre, limite, emise_le, courriel)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, case when ?8 then 'A_ENVOYER' end)
                        on conflict on constraint relance_jamais_deux_fois do nothing""")
                .setParameter(1, donnee.cle().dossier().value())
                .setParameter(2, donnee.cle().exercice().annee())
                .setParameter(3, donnee.cle().type().name())
                .setParameter(4, rang)
                .setParameter(5, genre.name())
                .setParameter(6, echeance.limite())
                .setParameter(7, Timestamp.from(now))
                .setParameter(8, courriels)
                .executeUpdate();
        if (written == 1) {
            outbox.append(RelanceDue.of(donnee, echeance, genre, rang, now).toEvent());
        }
        return written == 1;
    }

    private int nextRang(CleEcheance cle) {
        return (Integer) entities.createNativeQuery("""
                        select coalesce(max(rang), 0) + 1 from relance
                        where dossier = ?1 and exercice = ?2 and type = ?3""", Integer.class)
                .setParameter(1, cle.dossier().value())
                .setParameter(2, cle.exercice().annee())
                .setParameter(3, cle.type().name())
                .getSingleResult();
    }
}
