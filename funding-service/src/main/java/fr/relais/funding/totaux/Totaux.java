package fr.relais.funding.totaux;

import fr.relais.funding.faits.Genre;
import fr.relais.kit.value.Exercice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sums of a year, Caf by Caf: those that the reader may know of. */
public record Totaux(Exercice exercice, SortedMap<String, TotauxCaf> parCaf) {

    public static final List<String> COLONNES = List.of("code_caf", "exercice", "poste", "nombre", "montant");

    /** One sum as the database gives it: of a Caf, about a poste. */
    record Ligne(String codeCaf, String poste, Somme somme) {}

    static Totaux of(Exercice exercice, List<Ligne> lignes) {
        SortedMap<String, TotauxCaf> parCaf = new TreeMap<>();
        lignes.forEach(ligne -> parCaf.merge(
                ligne.codeCaf(), Poste.add(TotauxCaf.NULS, ligne.poste(), ligne.somme()), TotauxCaf::plus));
        return new Totaux(exercice, parCaf);
    }

    public TotauxCaf ensemble() {
        return parCaf.values().stream().reduce(TotauxCaf.NULS, TotauxCaf::plus);
    }

    /** A line for each sum, in the order of the columns. */
    public List<List<String>> lignes() {
        List<List<String>> lignes = new ArrayList<>();
        parCaf.forEach((codeCaf, totaux) -> {
            Arrays.stream(Genre.values())
                    .filter(totaux.paiements()::containsKey)
                    .forEach(genre -> lignes.add(
                            ligne(codeCaf, genre.name(), totaux.paiements().get(genre))));
            lignes.add(ligne(codeCaf, Poste.BONUS.name(), totaux.bonus()));
            lignes.add(ligne(codeCaf, Poste.INDU.name(), totaux.indus()));
            lignes.add(ligne(codeCaf, Poste.RECOUVRE.name(), totaux.recouvre()));
            totaux.budget().ifPresent(budget -> lignes.add(ligne(codeCaf, Poste.BUDGET.name(), new Somme(1, budget))));
        });
        return lignes;
    }

    private List<String> ligne(String codeCaf, String poste, Somme somme) {
        return List.of(
                codeCaf,
                exercice.toString(),
                poste,
                Long.toString(somme.nombre()),
                somme.montant().toString());
    }
}
