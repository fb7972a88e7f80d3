package fr.relais.convention.projet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One act of the follow-up of a projet, with what was said: a reason, a note, an opinion, an evaluation; a decision also has
 * its authority, date and reference, which are null otherwise.
 */
@Embeddable
public record EtapeProjet(
        @Enumerated(EnumType.STRING) ActeProjet acte,
        String texte,
        @Enumerated(EnumType.STRING) AutoriteValidation autorite,
        @Column(name = "date_decision") LocalDate date,
        String reference,
        String par,
        Instant le) {

    static EtapeProjet of(ActeProjet acte, String texte, Trace trace) {
        return new EtapeProjet(acte, texte, null, null, null, trace.par(), trace.le());
    }

    static EtapeProjet of(ActeProjet acte, DecisionAutorite decision, String texte, Trace trace) {
        return new EtapeProjet(
                acte, texte, decision.autorite(), decision.date(), decision.reference(), trace.par(), trace.le());
    }
}
