package fr.relais.convention.convention;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** One party signs an instrument here, by the holder of a token who may sign for it (§2.1). */
@ApplicationScoped
public class SignInstrument {

    private final Conventions conventions;
    private final Signatures signatures;
    private final Enregistrements enregistrements;

    SignInstrument(Conventions conventions, Signatures signatures, Enregistrements enregistrements) {
        this.conventions = conventions;
        this.signatures = signatures;
        this.enregistrements = enregistrements;
    }

    @Transactional
    public Instrument sign(UUID conventionId, int rang, Signature signature, Acteur acteur, Revision lue) {
        signature.partie().requireSignatureOf(acteur);
        Enregistrement par = enregistrements.by(acteur);
        Convention convention = conventions.findForAct(conventionId, lue);
        return signatures.add(convention, rang, signature.proved(Preuve.electronique(par)), par);
    }
}
