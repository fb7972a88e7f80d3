package fr.relais.funding.droit;

import fr.relais.funding.bareme.Bareme;
import fr.relais.kit.value.Montant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The flat bonus in euros, whole or nothing: never prorated, once a year and per relais, all conditions met (CALC-4). */
public record BonusMission(Montant montant, List<Critere> criteres, Etape etape) {

    /** What is already known when the acomptes are paid; the verdict comes a year later. */
    private static final Set<PolitiqueBonus> ATTENDUES = EnumSet.complementOf(EnumSet.of(PolitiqueBonus.ATTEINTE));

    private static final Set<PolitiqueBonus> TOUTES = EnumSet.allOf(PolitiqueBonus.class);

    public BonusMission {
        criteres = List.copyOf(criteres);
    }

    static BonusMission evalue(Candidature candidature, Bareme bareme) {
        return of(TOUTES, candidature, bareme);
    }

    /** The bonus expected in the base of the acomptes: none unless the barème says so (CALC-7). */
    static BonusMission attendu(Candidature candidature, Bareme bareme) {
        return bareme.acomptes().bonusDansLaBase() ? of(ATTENDUES, candidature, bareme) : horsBase();
    }

    private static BonusMission of(Set<PolitiqueBonus> politiques, Candidature candidature, Bareme bareme) {
        List<Critere> criteres = politiques.stream()
                .map(politique -> politique.examine(candidature))
                .toList();
        boolean acquis = criteres.stream().allMatch(Critere::isRempli);
        Montant montant = acquis ? bareme.forfaitBonus() : Montant.ZERO;
        return new BonusMission(
                montant,
                criteres,
                Etape.of(
                        Regle.CALC_4,
                        "Bonus mission" + (acquis ? "" : " (une condition au moins manque)"),
                        acquis ? bareme.forfaitBonus() + " (forfait)" : Montant.ZERO.toString(),
                        criteres.stream().map(Critere::toValeur).toList(),
                        montant));
    }

    private static BonusMission horsBase() {
        Etape etape = Etape.of(
                Regle.CALC_7, "Bonus mission, versé avec le solde", Montant.ZERO.toString(), List.of(), Montant.ZERO);
        return new BonusMission(Montant.ZERO, List.of(), etape);
    }
}
