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
import java.util.Optional;

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

    /** The person named in a signature may sign for that side on its date; a cosignataire is named by the text itself. */
    void requirePouvoir(DossierId dossier, Signature signature) {
        mandant(dossier, signature.partie())
                .ifPresent(mandant ->
                        verifySignataire.verify(mandant, signature.nom(), signature.qualite(), signature.date()));
    }

    private Optional<Mandant> mandant(DossierId dossier, Partie partie) {
        return switch (partie) {
            case GESTIONNAIRE -> Optional.of(Mandant.gestionnaire(gestionnaire(dossier)));
            case CAF -> Optional.of(Mandant.caf(CodeCaf.of(dossier.codeCaf())));
            case COSIGNATAIRE -> Optional.empty();
        };
    }

    private Siret gestionnaire(DossierId dossier) {
        return findRelais.find(dossier).gestionnaire();
    }
}
