package fr.relais.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * One electronic signature found in a PDF and found intact: by whose certificate, said to be when, over the whole file or
 * over what it was before somebody added to it, and what the validation concludes (ASM-CONV-53).
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignatureElectronique(
        String signataire,
        String emetteur,
        Instant date,
        String format,
        boolean fichierEntier,
        boolean autoriteConnue,
        String indication,
        String motif) {

    /** In words, for whoever reads the document's card. */
    public String conclusion() {
        return "Intègre, signataire " + signataire + ", "
                + (autoriteConnue
                        ? "certificat rattaché à une autorité connue"
                        : "certificat non rattaché à une autorité connue")
                + (fichierEntier ? "." : " ; le fichier a été complété après cette signature.");
    }
}
