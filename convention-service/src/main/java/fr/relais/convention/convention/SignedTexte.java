package fr.relais.convention.convention;

import fr.relais.convention.ConventionRefusal;
import fr.relais.convention.Facts;
import fr.relais.kit.problem.Refused;
import java.time.LocalDate;
import java.util.List;

/** An instrument of before this system: its text and the signatures it bears. */
public record SignedTexte(Texte texte, List<Signature> signatures) {

    public SignedTexte {
        signatures = List.copyOf(signatures);
    }

    /** One signature of each party; a deliberation may be missing from what is left of the past (ASM-CONV-3). */
    void requireAllSignatures(LocalDate today) {
        List<Partie> parties =
                signatures.stream().map(Signature::partie).sorted().toList();
        if (!parties.equals(texte.signataires())) {
            throw Refused.because(
                            ConventionRefusal.SIGNATURES_INCOMPLETES,
                            "Un instrument signé porte une signature, et une seule, de chacun de ses signataires.")
                    .at("/signatures");
        }
        signatures.forEach(signature -> Facts.requirePast(signature.date(), today, "/signatures"));
    }
}
