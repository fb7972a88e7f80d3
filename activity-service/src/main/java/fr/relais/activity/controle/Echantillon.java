package fr.relais.activity.controle;

import fr.relais.kit.value.Montant;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Draws a sample that the seed, the criterion and the population decide alone: one year of each dossier drawn (CTL-3, ASM-ACT-64).
 * By chance, units come in the order of SHA-256({@code graine|dossier|exercice}); by stake, the hash of {@code graine|tirage|n}
 * points at one cent of the stakes that are left, and the unit that holds it is drawn.
 */
final class Echantillon {

    private final String graine;

    private Echantillon(String graine) {
        this.graine = graine;
    }

    /** In the order in which they are drawn; {@code taille} is at most the number of dossiers. */
    static List<Unite> draw(Population population, CritereControle critere, String graine, int taille) {
        Echantillon drawing = new Echantillon(graine);
        return switch (critere) {
            case ALEATOIRE -> drawing.first(taille, drawing.byChance(population.unites()));
            case ANOMALIES_ANTERIEURES -> drawing.first(taille, drawing.anomaliesFirst(population.unites()));
            case ENJEU -> drawing.byStake(population.unites(), taille);
        };
    }

    private Stream<Unite> byChance(List<Unite> unites) {
        return unites.stream().sorted(Comparator.comparing(this::rank).thenComparing(Comparator.naturalOrder()));
    }

    private Stream<Unite> anomaliesFirst(List<Unite> unites) {
        return Stream.concat(
                byChance(unites.stream().filter(Unite::anomaliesAnterieures).toList()),
                byChance(unites.stream()
                        .filter(unite -> !unite.anomaliesAnterieures())
                        .toList()));
    }

    private BigInteger rank(Unite unite) {
        return Empreinte.number(graine + "|" + unite.dossier() + "|" + unite.exercice());
    }

    private List<Unite> first(int taille, Stream<Unite> ordered) {
        Set<Object> drawn = new HashSet<>();
        return ordered.filter(unite -> drawn.add(unite.dossier())).limit(taille).toList();
    }

    /** Without stake there is nothing to weigh: what is left is drawn by chance. */
    private List<Unite> byStake(List<Unite> unites, int taille) {
        TreeSet<Unite> left = new TreeSet<>(unites);
        List<Unite> drawn = new ArrayList<>();
        while (drawn.size() < taille) {
            BigInteger total = cents(Montant.sum(left.stream().map(Unite::enjeu)));
            if (total.signum() == 0) {
                drawn.addAll(first(taille - drawn.size(), byChance(List.copyOf(left))));
                break;
            }
            BigInteger cent =
                    Empreinte.number(graine + "|tirage|" + (drawn.size() + 1)).mod(total);
            Unite held = holding(cent, left);
            drawn.add(held);
            left.removeIf(unite -> unite.dossier().equals(held.dossier()));
        }
        return List.copyOf(drawn);
    }

    private static Unite holding(BigInteger cent, TreeSet<Unite> left) {
        BigInteger passed = BigInteger.ZERO;
        for (Unite unite : left) {
            passed = passed.add(cents(unite.enjeu()));
            if (cent.compareTo(passed) < 0) {
                return unite;
            }
        }
        throw new IllegalStateException("The cent " + cent + " is beyond the stakes");
    }

    private static BigInteger cents(Montant enjeu) {
        return enjeu.euros().unscaledValue();
    }
}
