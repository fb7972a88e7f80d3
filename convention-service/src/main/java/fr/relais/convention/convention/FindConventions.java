package fr.relais.convention.convention;

import fr.relais.convention.relais.FindRelais;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads conventions, by id or by dossier. */
@ApplicationScoped
public class FindConventions {

    private final Conventions conventions;
    private final FindRelais findRelais;

    FindConventions(Conventions conventions, FindRelais findRelais) {
        this.conventions = conventions;
        this.findRelais = findRelais;
    }

    @Transactional
    public Convention find(UUID id) {
        return conventions.find(id);
    }

    /** Refused when the dossier has no relais; empty when it has no convention yet. */
    @Transactional
    public List<Convention> ofDossier(DossierId dossier) {
        findRelais.find(dossier);
        return conventions.ofDossier(dossier);
    }
}
