package fr.relais.funding.totaux;

import fr.relais.funding.faits.Genre;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What a line of sums is about: a kind of payment by its name, or one of these. */
enum Poste {
    BONUS,
    INDU,
    RECOUVRE,
    BUDGET;

    /** The same totals with one more line, as the database names it. */
    static TotauxCaf add(TotauxCaf totaux, String poste, Somme somme) {
        Optional<Poste> other =
                Arrays.stream(values()).filter(one -> one.name().equals(poste)).findFirst();
        return totaux.plus(other.map(one -> one.alone(somme)).orElseGet(() -> paiement(Genre.valueOf(poste), somme)));
    }

    private TotauxCaf alone(Somme somme) {
        Somme nulle = Somme.NULLE;
        return switch (this) {
            case BONUS -> new TotauxCaf(Map.of(), somme, nulle, nulle, Optional.empty());
            case INDU -> new TotauxCaf(Map.of(), nulle, somme, nulle, Optional.empty());
            case RECOUVRE -> new TotauxCaf(Map.of(), nulle, nulle, somme, Optional.empty());
            case BUDGET -> new TotauxCaf(Map.of(), nulle, nulle, nulle, Optional.of(somme.montant()));
        };
    }

    private static TotauxCaf paiement(Genre genre, Somme somme) {
        return new TotauxCaf(Map.of(genre, somme), Somme.NULLE, Somme.NULLE, Somme.NULLE, Optional.empty());
    }
}
