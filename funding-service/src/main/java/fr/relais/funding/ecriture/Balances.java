package fr.relais.funding.ecriture;

import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What stands on each account for each exercice, positive on the debit side; an account at 0.00 is not there. */
public record Balances(Map<Poste, Montant> montants) {

    public static final Balances VIDES = new Balances(Map.of());

    /** An account for an exercice. */
    public record Poste(CompteComptable compte, Exercice exercice) implements Comparable<Poste> {

        private static final Comparator<Poste> ORDER =
                Comparator.comparing(Poste::exercice).thenComparing(Poste::compte);

        @Override
        public int compareTo(Poste other) {
            return ORDER.compare(this, other);
        }
    }

    public Balances {
        Map<Poste, Montant> moved = new TreeMap<>(montants);
        moved.values().removeIf(Montant::isZero);
        montants = Map.copyOf(moved);
    }

    public Balances plus(Ecriture ecriture) {
        Map<Poste, Montant> sum = new TreeMap<>(montants);
        ecriture.lignes()
                .forEach(ligne ->
                        sum.merge(new Poste(ligne.compte(), ligne.exercice()), ligne.montant(), Montant::plus));
        return new Balances(sum);
    }

    public Montant of(CompteComptable compte, Exercice exercice) {
        return montants.getOrDefault(new Poste(compte, exercice), Montant.ZERO);
    }

    /** Over all the exercices. */
    public Montant of(CompteComptable compte) {
        return Montant.sum(montants.entrySet().stream()
                .filter(one -> one.getKey().compte() == compte)
                .map(Map.Entry::getValue));
    }

    public Montant of(Set<CompteComptable> comptes, Exercice exercice) {
        return Montant.sum(comptes.stream().map(compte -> of(compte, exercice)));
    }

    public Montant total() {
        return Montant.sum(montants.values().stream());
    }
}
