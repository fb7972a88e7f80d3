package fr.relais.convention.convention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * What shows that a signature was given: {@code signeePar} is the subject that gave it here, null on paper; {@code document}
 * is the scan of the paper original, or null.
 */
@Embeddable
public record Preuve(
        @Enumerated(EnumType.STRING) ModeSignature mode,
        @Column(name = "signee_par") String signeePar,
        @Column(name = "enregistree_le") Instant enregistreeLe,
        @Column(name = "enregistree_par") String enregistreePar,
        UUID document) {

    static Preuve electronique(Enregistrement par) {
        return new Preuve(ModeSignature.ELECTRONIQUE, par.par(), par.le(), par.par(), null);
    }

    static Preuve papier(Enregistrement par, UUID document) {
        return new Preuve(ModeSignature.PAPIER, null, par.le(), par.par(), document);
    }
}
