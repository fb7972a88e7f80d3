package fr.relais.funding.portefeuille;

import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** What the batches treated so far add up to: {@code faites} of {@code tranches}. */
public record Resultat(UUID id, Exercice exercice, int tranches, int faites, List<Ligne> lignes) {

    public static final List<String> COLONNES =
            List.of("code_caf", "exercice", "bande", "dossiers", "avant", "apres", "ecart");

    /** The sums of one band in one Caf. */
    public record Ligne(String codeCaf, Bande bande, Sommes sommes) {}

    public Resultat {
        lignes = List.copyOf(lignes);
    }

    public boolean isComplet() {
        return faites == tranches;
    }

    public Sommes total() {
        return lignes.stream().map(Ligne::sommes).reduce(new Sommes(0, Montant.ZERO, Montant.ZERO), Sommes::plus);
    }

    public SortedMap<String, Sommes> parCaf() {
        return by(Ligne::codeCaf);
    }

    /** From the greatest loss to the greatest gain. */
    public SortedMap<Bande, Sommes> parBande() {
        return by(Ligne::bande);
    }

    /** A line for each Caf and band, in the order of the columns. */
    public List<List<String>> cellules() {
        return lignes.stream()
                .sorted(Comparator.comparing(Ligne::codeCaf).thenComparing(Ligne::bande))
                .map(ligne -> List.of(
                        ligne.codeCaf(),
                        exercice.toString(),
                        ligne.bande().name(),
                        Long.toString(ligne.sommes().nombre()),
                        ligne.sommes().avant().toString(),
                        ligne.sommes().apres().toString(),
                        ligne.sommes().ecart().toString()))
                .toList();
    }

    private <K extends Comparable<K>> SortedMap<K, Sommes> by(Function<Ligne, K> key) {
        SortedMap<K, Sommes> sums = new TreeMap<>(Comparator.naturalOrder());
        lignes.forEach(ligne -> sums.merge(key.apply(ligne), ligne.sommes(), Sommes::plus));
        return sums;
    }
}
