package fr.relais.funding.totaux;

import fr.relais.funding.faits.Genre;
import fr.relais.kit.value.Montant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The sums of a year for one Caf or for all: what was ordered by kind, the bonus in the rights whose solde was ordered, the
 * overpayments established and the part of them recovered, and the budget when one was entered.
 */
public record TotauxCaf(
        Map<Genre, Somme> paiements, Somme bonus, Somme indus, Somme recouvre, Optional<Montant> budget) {

    static final TotauxCaf NULS = new TotauxCaf(Map.of(), Somme.NULLE, Somme.NULLE, Somme.NULLE, Optional.empty());

    public TotauxCaf {
        paiements = Map.copyOf(paiements);
    }

    /** What the year cost so far: ordered, less what must be given back. */
    public Montant consomme() {
        return Montant.sum(paiements.values().stream().map(Somme::montant)).minus(indus.montant());
    }

    /** What is left of the budget, negative when it is exceeded; empty without a budget. */
    public Optional<Montant> disponible() {
        return budget.map(entered -> entered.minus(consomme()));
    }

    TotauxCaf plus(TotauxCaf other) {
        Map<Genre, Somme> both = new EnumMap<>(Genre.class);
        both.putAll(paiements);
        other.paiements.forEach((genre, somme) -> both.merge(genre, somme, Somme::plus));
        return new TotauxCaf(
                both,
                bonus.plus(other.bonus),
                indus.plus(other.indus),
                recouvre.plus(other.recouvre),
                budget.map(known -> other.budget.map(known::plus).orElse(known)).or(other::budget));
    }
}
