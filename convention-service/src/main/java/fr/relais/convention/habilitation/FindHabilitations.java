package fr.relais.convention.habilitation;

import fr.relais.convention.gestionnaire.FindGestionnaire;
import fr.relais.kit.identity.Habilitation;
import fr.relais.kit.identity.Habilitations;
import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads the habilitations that a gestionnaire gave, the revoked ones too. */
@ApplicationScoped
public class FindHabilitations {

    private final FindGestionnaire findGestionnaire;
    private final Habilitations habilitations;

    FindHabilitations(FindGestionnaire findGestionnaire, Habilitations habilitations) {
        this.findGestionnaire = findGestionnaire;
        this.habilitations = habilitations;
    }

    @Transactional
    public List<Habilitation> of(Siret gestionnaire) {
        findGestionnaire.find(gestionnaire);
        return habilitations.of(gestionnaire);
    }
}
