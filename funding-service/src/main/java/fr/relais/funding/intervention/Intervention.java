package fr.relais.funding.intervention;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.kit.value.Exercice;
import java.util.stream.Stream;

/** One person, by the subject of its token, had one duty on a dossier: for an exercice or, when null, for its convention. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Intervention(Devoir devoir, String par, Exercice exercice) {

    /** Nothing when nobody is named: events from before did not tell. */
    public static Stream<Intervention> of(Devoir devoir, String par, Exercice exercice) {
        return par == null || par.isBlank() ? Stream.empty() : Stream.of(new Intervention(devoir, par, exercice));
    }

    /** True for the year itself and for what holds whatever the year. */
    public boolean concerns(Exercice other) {
        return exercice == null || exercice.equals(other);
    }

    /** A payment of a year also rests on the year before it: its solde, or the indu that is withheld. */
    public boolean concernsPaymentOf(Exercice other) {
        return concerns(other) || exercice.annee() == other.annee() - 1;
    }
}
