package fr.relais.funding.indu;

import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads an indu with everything that was done about it. */
@ApplicationScoped
public class FindIndu {

    private final Indus indus;

    FindIndu(Indus indus) {
        this.indus = indus;
    }

    @Transactional
    public Indu find(DossierId dossier, UUID id) {
        return indus.find(dossier, id);
    }
}
