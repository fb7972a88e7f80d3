package fr.relais.convention.convention;

import fr.relais.convention.document.FindDocuments;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Caf records the signature that a party put on its paper original (ACT-3, OQ-22); who records it neither drafted nor signed (ACT-2). */
@ApplicationScoped
public class RecordPaperOriginal {

    private final Conventions conventions;
    private final FindDocuments documents;
    private final Signatures signatures;
    private final Enregistrements enregistrements;

    RecordPaperOriginal(
            Conventions conventions, FindDocuments documents, Signatures signatures, Enregistrements enregistrements) {
        this.conventions = conventions;
        this.documents = documents;
        this.signatures = signatures;
        this.enregistrements = enregistrements;
    }

    /** What was read on paper, and its scan among the documents of the dossier, or null. */
    public record Original(Signature signature, UUID document) {}

    @Transactional
    public Instrument record(UUID conventionId, int rang, Original original, Acteur acteur, Revision lue) {
        Enregistrement par = enregistrements.by(acteur);
        Convention convention = conventions.findForAct(conventionId, lue);
        if (original.document() != null) {
            documents.requireOf(convention.dossier(), original.document());
        }
        Signature signature = original.signature().proved(Preuve.papier(par, original.document()));
        return signatures.add(convention, rang, signature, par);
    }
}
