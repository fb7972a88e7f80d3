package fr.relais.funding.droit;

import fr.relais.funding.faits.BonusTerritoireFixe.Annee;
import fr.relais.funding.faits.BonusTerritoireFixe.Ctg;
import fr.relais.funding.faits.Complements;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.List;
import java.util.Optional;

/**
 * The bonus territoire of a year, in euros: ETP supported × flat amount per ETP, rounded once, both as the Caf entered them;
 * 0.00 without a Ctg in force in the year; never prorated (CALC-10).
 */
public record BonusTerritoire(Montant montant, Etape etape) {

    /** Empty when the Caf entered nothing for that year: then nothing is said of it. */
    static Optional<BonusTerritoire> find(Complements complements, Exercice exercice) {
        return complements.anneeDeBonus(exercice).map(BonusTerritoire::of);
    }

    private static BonusTerritoire of(Annee annee) {
        return annee.ctgEnVigueur().map(ctg -> due(annee, ctg)).orElseGet(() -> sansCtg(annee));
    }

    private static BonusTerritoire due(Annee annee, Ctg ctg) {
        Montant montant = annee.montant();
        Etape etape = Etape.of(
                Regle.CALC_10,
                "Bonus territoire Ctg",
                annee.etpSoutenus() + " × " + annee.forfaitParEtp(),
                List.of(
                        Valeur.of("ETP soutenus", annee.etpSoutenus()),
                        Valeur.of("forfait par ETP", annee.forfaitParEtp()),
                        texte(annee),
                        Valeur.of("Ctg en vigueur", ctg.reference() + " " + Textes.periode(ctg.periode()))),
                montant);
        return new BonusTerritoire(montant, etape);
    }

    private static BonusTerritoire sansCtg(Annee annee) {
        Etape etape = Etape.of(
                Regle.CALC_10,
                "Bonus territoire Ctg (aucune Ctg en vigueur en " + annee.exercice() + ")",
                Montant.ZERO.toString(),
                List.of(texte(annee)),
                Montant.ZERO);
        return new BonusTerritoire(Montant.ZERO, etape);
    }

    private static Valeur texte(Annee annee) {
        return Valeur.of("texte", annee.texte() + " du " + Textes.jour(annee.dateTexte()));
    }
}
