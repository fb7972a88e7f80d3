package fr.relais.convention.convention;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Caf records the signature that a party put on its paper original (ACT-3, OQ-22); who records it neither drafted nor signed (ACT-2). */
@ApplicationScoped
public class RecordPaperOriginal {

    private final Conventions conventions;
    private final Signatures signatures;
    private final Enregistrements enregistrements;

    RecordPaperOriginal(Conventions conventions, Signatures signatures, Enregistrements enregistrements) {
        this.conventions = conventions;
        this.signatures = signatures;
        this.enregistrements = enregistrements;
    }

    /** What was read on paper, and where its scan is kept, or null. */
    public record Original(Signature signature, UUID document) {}

    @Transactional
    public Instrument record(UUID conventionId, int rang, Original original, Acteur acteur, Revision lue) {
        Enregistrement par = enregistrements.by(acteur);
        Convention convention = conventions.findForAct(conventionId, lue);
        Signature signature = original.signature().proved(Preuve.papier(par, original.document()));
        return signatures.add(convention, rang, signature, par);
    }
}
