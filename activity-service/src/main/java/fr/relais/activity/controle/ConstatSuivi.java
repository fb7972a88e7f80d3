package fr.relais.activity.controle;

import fr.relais.activity.Trace;
import fr.relais.kit.persistence.MontantConverter;
import fr.relais.kit.value.Montant;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A finding of the report, the answer of the partner and the decision of the Caf; what is not yet is null. */
@Embeddable
public record ConstatSuivi(
        String regle,
        String champ,
        String declare,
        String trouve,
        String preuve,
        @Convert(converter = MontantConverter.class) Montant montant,
        String reponse,
        @Embedded @EmbeddedColumnNaming("repondu_%s") Trace repondu,
        Boolean retenu,
        String motif) {

    static ConstatSuivi of(Constat found) {
        return new ConstatSuivi(
                found.regle(),
                found.champ(),
                found.declare(),
                found.trouve(),
                found.preuve(),
                found.montant(),
                null,
                null,
                null,
                null);
    }

    ConstatSuivi answered(String text, Trace trace) {
        return new ConstatSuivi(regle, champ, declare, trouve, preuve, montant, text, trace, retenu, motif);
    }

    ConstatSuivi decided(Decision decision) {
        return new ConstatSuivi(
                regle, champ, declare, trouve, preuve, montant, reponse, repondu, decision.retenu(), decision.motif());
    }
}
