package fr.relais.convention.convention;

import fr.relais.convention.caf.CodeCaf;
import fr.relais.convention.gestionnaire.FindGestionnaire;
import fr.relais.convention.gestionnaire.TypeJuridique;
import fr.relais.convention.relais.FindRelais;
import fr.relais.convention.signataire.Mandant;
import fr.relais.convention.signataire.VerifySignataire;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;

/** Who the two sides of a dossier are: the legal type of its gestionnaire, and who may sign for each (§2.1). */
@ApplicationScoped
class Parties {

    private final FindRelais findRelais;
    private final FindGestionnaire findGestionnaire;
    private final VerifySignataire verifySignataire;

    Parties(FindRelais findRelais, FindGestionnaire findGestionnaire, VerifySignataire verifySignataire) {
        this.findRelais = findRelais;
        this.findGestionnaire = findGestionnaire;
        this.verifySignataire = verifySignataire;
    }

    TypeJuridique typeOfGestionnaire(DossierId dossier) {
        return findGestionnaire.find(gestionnaire(dossier)).typeJuridique();
    }

    /** The person named in a signature may sign for that side on its date. */
    void requirePouvoir(DossierId dossier, Signature signature) {
        Mandant mandant = switch (signature.partie()) {
            case GESTIONNAIRE -> Mandant.gestionnaire(gestionnaire(dossier));
            case CAF -> Mandant.caf(CodeCaf.of(dossier.codeCaf()));
        };
        verifySignataire.verify(mandant, signature.nom(), signature.qualite(), signature.date());
    }

    private Siret gestionnaire(DossierId dossier) {
        return findRelais.find(dossier).gestionnaire();
    }
}
