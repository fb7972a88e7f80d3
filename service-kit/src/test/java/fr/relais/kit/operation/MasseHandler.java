package fr.relais.kit.operation;

import fr.relais.kit.event.Ids;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.AtomicReference;

/** The bulk act of the tests: one row per line, in the name of its author; refuses some, and fails once when asked to. */
@ApplicationScoped
class MasseHandler implements OperationHandler<MasseResource.Ligne> {

    static final String REFUSED = "refusée";
    static final String BROKEN = "en panne";
    static final String OUT_OF_SIGHT = "chez un autre";

    private static final Runnable NONE = () -> {};

    private final AtomicReference<Runnable> accident = new AtomicReference<>(NONE);
    private final EntityManager entities;

    MasseHandler(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String type() {
        return "masse";
    }

    @Override
    public Class<MasseResource.Ligne> lineType() {
        return MasseResource.Ligne.class;
    }

    @Override
    public String handle(MasseResource.Ligne line, Acteur author) {
        String nom = line.nom() + " par " + author.id() + " de " + seenByTheDatabase();
        entities.createNativeQuery("insert into acte (id, nom) values (?1, ?2)")
                .setParameter(1, Ids.newId())
                .setParameter(2, nom)
                .executeUpdate();
        accident.getAndSet(NONE).run();
        if (line.nom().contains(OUT_OF_SIGHT)) {
            habilitateForSomebodyElse();
        }
        if (line.nom().contains(REFUSED)) {
            throw Refused.because(KitRefusal.CONFLIT, "Cette ligne est refusée.")
                    .at("/nom");
        }
        if (line.nom().contains(BROKEN)) {
            throw new IllegalStateException("the password is hunter2");
        }
        return nom;
    }

    /** The gestionnaire in whose name the line is really done. */
    private String seenByTheDatabase() {
        return (String) entities.createNativeQuery("select current_setting('relais.siret')", String.class)
                .getSingleResult();
    }

    private void habilitateForSomebodyElse() {
        entities.createNativeQuery("insert into habilitation (id, version, siret, client, du, au)"
                        + " values (gen_random_uuid(), 1, '21779999800018', 'x', current_date, current_date)")
                .executeUpdate();
    }

    void next(Runnable run) {
        accident.set(run);
    }
}
