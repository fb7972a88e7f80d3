package fr.relais.convention.relais;

import fr.relais.convention.Pointers;
import fr.relais.convention.Rows;
import fr.relais.convention.territoire.DecoupageAdministratif;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Registers the relais of a dossier, once, under a gestionnaire already known (ACT-4); others may observe it. */
@ApplicationScoped
public class RegisterRelais {

    private final EntityManager entities;
    private final DecoupageAdministratif decoupage;
    private final Rows rows;
    private final Event<RelaisConfie> entrusted;

    RegisterRelais(EntityManager entities, DecoupageAdministratif decoupage, Rows rows, Event<RelaisConfie> entrusted) {
        this.entities = entities;
        this.decoupage = decoupage;
        this.rows = rows;
        this.entrusted = entrusted;
    }

    /** {@code territoire} is null when nobody told it yet, {@code succedeA} when it takes the place of no other dossier. */
    @Transactional
    public void register(Relais relais, TerritoireDemande territoire, DossierId succedeA) {
        if (territoire != null) {
            Pointers.under("/territoire", () -> relais.serve(territoire.of(decoupage.get())));
        }
        if (succedeA != null) {
            relais.succeed(succedeA);
            requireKnown(succedeA);
        }
        rows.insert(relais);
        entrusted.fire(new RelaisConfie(relais.dossier(), relais.gestionnaire()));
    }

    private void requireKnown(DossierId former) {
        if (entities.find(Relais.class, former.value()) == null) {
            throw Refused.because(
                            RelaisRefusal.SUCCESSION_IMPOSSIBLE,
                            "Aucun relais que vous puissiez voir n'est enregistré sous le dossier " + former + ".")
                    .at("/succedeA");
        }
    }
}
