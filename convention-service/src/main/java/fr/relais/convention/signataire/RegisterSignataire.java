package fr.relais.convention.signataire;

import fr.relais.convention.Rows;
import fr.relais.kit.event.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Registers somebody who may sign for a party; one legal representative at a time, the database sees to it. */
@ApplicationScoped
public class RegisterSignataire {

    private final Mandants mandants;
    private final Rows rows;

    RegisterSignataire(Mandants mandants, Rows rows) {
        this.mandants = mandants;
        this.rows = rows;
    }

    @Transactional
    public Signataire register(Mandant mandant, Inscription inscription) {
        mandants.lock(mandant);
        Signataire signataire = new Signataire(Ids.newId(), mandant, inscription);
        rows.insert(signataire);
        return signataire;
    }
}
