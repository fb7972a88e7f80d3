package fr.relais.convention.signataire;

import fr.relais.convention.caf.CodeCaf;
import fr.relais.convention.caf.FindCaf;
import fr.relais.convention.gestionnaire.FindGestionnaire;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes the acts about the signatories of one party follow one another; a party that is not the actor's is not found. */
@ApplicationScoped
class Mandants {

    private final FindGestionnaire findGestionnaire;
    private final FindCaf findCaf;

    Mandants(FindGestionnaire findGestionnaire, FindCaf findCaf) {
        this.findGestionnaire = findGestionnaire;
        this.findCaf = findCaf;
    }

    void lock(Mandant mandant) {
        if (mandant.siret() == null) {
            findCaf.findForAct(CodeCaf.of(mandant.codeCaf()));
        } else {
            findGestionnaire.findForAct(mandant.siret());
        }
    }
}
