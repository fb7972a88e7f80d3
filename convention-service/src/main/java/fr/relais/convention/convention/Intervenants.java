package fr.relais.convention.convention;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.ConventionRefusal;
import fr.relais.kit.problem.Refused;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The people of one instrument, by their subject: whoever drafted it, wrote it again, signed it or recorded a paper original of
 * it does not sign it, or again (ACT-2).
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Intervenants(
        Optional<String> redigePar,
        Set<String> modifiePar,
        Optional<String> signePourGestionnairePar,
        Optional<String> signePourCafPar,
        Set<String> enregistrePar) {

    void requireAnother(String signataire) {
        if (hasDrafted(signataire)) {
            throw refused("Vous avez rédigé cet instrument : une autre personne le signe.");
        }
        if (hasSigned(signataire)) {
            throw refused(
                    "Vous avez signé cet instrument pour l'autre partie : une autre personne signe pour celle-ci.");
        }
        if (enregistrePar.contains(signataire)) {
            throw refused("Vous avez enregistré un original de cet instrument : une autre personne le signe.");
        }
    }

    /** One person may record the paper originals of all parties. */
    void requireMayRecord(String agent) {
        if (hasDrafted(agent) || hasSigned(agent)) {
            throw refused("Vous avez rédigé ou signé cet instrument : une autre personne enregistre ses originaux.");
        }
    }

    private boolean hasDrafted(String subject) {
        return redigePar.filter(subject::equals).isPresent() || modifiePar.contains(subject);
    }

    private boolean hasSigned(String subject) {
        return Stream.of(signePourGestionnairePar, signePourCafPar)
                .flatMap(Optional::stream)
                .anyMatch(subject::equals);
    }

    private static Refused refused(String detail) {
        return Refused.because(ConventionRefusal.MEME_PERSONNE, detail);
    }
}
