package fr.relais.funding.grandlivre;

import fr.relais.funding.ecriture.Balances.Poste;
import fr.relais.kit.value.Montant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Follows a ledger entry by entry from its origin, and stops at the first one that is not what was written. */
final class Chaine {

    private Maillon last = Maillon.ORIGINE;
    private Rupture rupture;
    private final Map<Poste, Montant> balances = new TreeMap<>();

    /** The number where the chain breaks, and in what, in French. */
    public record Rupture(long numero, String probleme) {}

    /** False once it is broken: nothing after it proves anything. */
    boolean follow(EcritureInscrite ecriture) {
        long expected = last.numero() + 1;
        if (ecriture.numero() != expected) {
            rupture = new Rupture(expected, "L'écriture manque.");
        } else if (!ecriture.precedente().equals(last.empreinte())) {
            rupture = new Rupture(expected, "L'écriture ne suit pas la précédente : son chaînage est rompu.");
        } else if (!Empreinte.of(ecriture).equals(ecriture.empreinte())) {
            rupture = new Rupture(expected, "Le contenu de l'écriture n'est plus celui qui a été inscrit.");
        } else if (!isBalanced(ecriture)) {
            rupture = new Rupture(expected, "Le débit de l'écriture n'est pas son crédit.");
        } else {
            ecriture.lignes()
                    .forEach(ligne -> balances.merge(
                            new Poste(ligne.compte(), ligne.exercice()),
                            ligne.debit().minus(ligne.credit()),
                            Montant::plus));
            last = ecriture.maillon();
        }
        return rupture == null;
    }

    /** Against what the ledger says of its end, and of its balances. */
    void end(Maillon announced, Map<Poste, Montant> read) {
        if (rupture == null && !last.equals(announced)) {
            rupture = new Rupture(last.numero() + 1, "La fin du grand livre n'est pas celle qu'il annonce.");
        } else if (rupture == null && !balances.equals(read)) {
            rupture = new Rupture(last.numero(), "Les balances ne sont pas celles des écritures rejouées.");
        }
    }

    Optional<Rupture> rupture() {
        return Optional.ofNullable(rupture);
    }

    /** How many entries are right, from the first. */
    long justes() {
        return last.numero();
    }

    private static boolean isBalanced(EcritureInscrite ecriture) {
        return Montant.sum(ecriture.lignes().stream().map(ligne -> ligne.debit().minus(ligne.credit())))
                .isZero();
    }
}
