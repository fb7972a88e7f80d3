package fr.relais.convention.convention;

import fr.relais.convention.Rows;
import fr.relais.convention.relais.FindRelais;
import fr.relais.kit.event.DossierLock;
import fr.relais.kit.event.Ids;
import fr.relais.kit.identity.Acteur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The Caf takes over a convention signed before this system, with its avenants; it is signed at once, and published. */
@ApplicationScoped
public class TakeOverConvention {

    private final DossierLock lock;
    private final FindRelais findRelais;
    private final Rows rows;
    private final Publication publication;
    private final Enregistrements enregistrements;

    TakeOverConvention(
            DossierLock lock,
            FindRelais findRelais,
            Rows rows,
            Publication publication,
            Enregistrements enregistrements) {
        this.lock = lock;
        this.findRelais = findRelais;
        this.rows = rows;
        this.publication = publication;
        this.enregistrements = enregistrements;
    }

    @Transactional
    public Convention takeOver(Reprise past, Acteur acteur) {
        lock.acquire(past.dossier());
        findRelais.require(past.dossier());
        findRelais.requireNotCoordination(past.dossier());
        Convention convention = past.takeOver(Ids.newId(), enregistrements.by(acteur));
        rows.insert(convention);
        publication.publish(
                TypeEvenement.CONVENTION_SIGNED, convention, convention.signed().latest());
        return convention;
    }
}
