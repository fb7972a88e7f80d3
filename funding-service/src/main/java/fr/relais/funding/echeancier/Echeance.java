package fr.relais.funding.echeancier;

import fr.relais.funding.droit.Explication;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.kit.value.Montant;
import java.util.List;
import java.util.Optional;

/**
 * One échéance of the dossier. {@code montant} is gross, negative for a solde that is an indu, and empty while it cannot
 * be computed; {@code blocages} are all the unmet conditions; {@code causes} the ids of the events it rests on.
 */
public record Echeance(
        CleEcheance cle,
        Etat etat,
        Optional<Montant> montant,
        Explication explication,
        List<Blocage> blocages,
        List<String> causes) {

    public Echeance {
        blocages = List.copyOf(blocages);
        causes = List.copyOf(causes);
        if (blocages.isEmpty() == (etat == Etat.BLOQUEE)) {
            throw new IllegalArgumentException("Blocked means that a condition is not met: " + cle);
        }
        if (etat != Etat.BLOQUEE && montant.isEmpty()) {
            throw new IllegalArgumentException("Only a blocked échéance may have no amount: " + cle);
        }
    }

    /** No unmet condition and something to pay or to recover: due. There is no other way to be due. */
    static Echeance of(CleEcheance cle, Optional<Calcul> calcul, List<Blocage> blocages, List<String> causes) {
        return new Echeance(
                cle,
                blocages.isEmpty() ? etat(calcul) : Etat.BLOQUEE,
                calcul.map(Calcul::montant),
                calcul.map(Calcul::explication).orElse(Explication.AUCUNE),
                blocages,
                causes);
    }

    /** Nothing to order any more: it was, or it never will be. */
    static Echeance close(CleEcheance cle, Etat etat, Calcul calcul) {
        return new Echeance(cle, etat, Optional.of(calcul.montant()), calcul.explication(), List.of(), List.of());
    }

    private static Etat etat(Optional<Calcul> calcul) {
        return calcul.filter(known -> !known.montant().isZero())
                .map(known -> Etat.DUE)
                .orElse(Etat.SANS_OBJET);
    }

    public boolean isDue() {
        return etat == Etat.DUE;
    }
}
