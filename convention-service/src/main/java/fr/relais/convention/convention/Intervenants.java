package fr.relais.convention.convention;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.ConventionRefusal;
import fr.relais.kit.problem.Refused;
import java.util.Optional;
import java.util.stream.Stream;

/** The people of one instrument, by their subject: whoever drafted it or signed it does not sign it, or again (ACT-2). */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Intervenants(
        Optional<String> redigePar, Optional<String> signePourGestionnairePar, Optional<String> signePourCafPar) {

    void requireAnother(String signataire) {
        if (redigePar.filter(signataire::equals).isPresent()) {
            throw Refused.because(
                    ConventionRefusal.MEME_PERSONNE, "Vous avez rédigé cet instrument : une autre personne le signe.");
        }
        if (Stream.of(signePourGestionnairePar, signePourCafPar)
                .flatMap(Optional::stream)
                .anyMatch(signataire::equals)) {
            throw Refused.because(
                    ConventionRefusal.MEME_PERSONNE,
                    "Vous avez signé cet instrument pour l'autre partie : une autre personne signe pour celle-ci.");
        }
    }
}
