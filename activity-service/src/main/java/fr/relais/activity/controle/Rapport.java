package fr.relais.activity.controle;

import fr.relais.activity.Trace;
import fr.relais.kit.problem.Refused;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** The provisional report: written, then sent to the gestionnaire with a deadline, then answered; what is not yet is null. */
@Embeddable
public record Rapport(
        String synthese,
        @Embedded @EmbeddedColumnNaming("redige_%s") Trace redige,
        @Embedded @EmbeddedColumnNaming("communique_%s") Trace communique,
        LocalDate reponseAvant,
        String reponse,
        @Embedded @EmbeddedColumnNaming("repondu_%s") Trace repondu) {

    Rapport sent(Trace trace, LocalDate deadline) {
        return new Rapport(synthese, redige, trace, deadline, null, null);
    }

    Rapport answered(String text, Trace trace) {
        return new Rapport(synthese, redige, communique, reponseAvant, text, trace);
    }

    /** An answer to the whole, or to every finding, ends the wait; else the deadline does. */
    void requireHeard(List<ConstatSuivi> constats, LocalDate today) {
        boolean isHeard =
                reponse != null || !constats.isEmpty() && constats.stream().allMatch(one -> one.repondu() != null);
        if (!isHeard && !today.isAfter(reponseAvant)) {
            throw Refused.because(
                    ControleRefusal.REPONSE_ATTENDUE,
                    "Le gestionnaire peut répondre jusqu'au " + reponseAvant + " compris.");
        }
    }
}
