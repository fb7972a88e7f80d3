package fr.relais.funding.droit;

import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.faits.Charge;
import fr.relais.funding.faits.DeclarationValidee;
import fr.relais.kit.value.Montant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The eligible charges of the year, in euros: accounts are kept or set aside as the barème says (CALC-1). */
public record PrixDeRevient(Montant montant, Etape etape) {

    static PrixDeRevient of(DeclarationValidee declaration, Bareme bareme) {
        List<Charge> retenues = declaration.charges().stream()
                .filter(charge -> bareme.admet(charge.compte()))
                .toList();
        Montant montant = Montant.sum(retenues.stream().map(Charge::montant));
        return new PrixDeRevient(
                montant,
                Etape.of(
                        Regle.CALC_1,
                        "Prix de revient : somme des charges retenues",
                        formule(retenues),
                        valeurs(declaration.charges(), bareme),
                        montant));
    }

    private static String formule(List<Charge> retenues) {
        return retenues.isEmpty()
                ? Montant.ZERO.toString()
                : retenues.stream().map(charge -> charge.montant().toString()).collect(Collectors.joining(" + "));
    }

    private static List<Valeur> valeurs(List<Charge> charges, Bareme bareme) {
        List<Valeur> valeurs = new ArrayList<>();
        valeurs.add(Valeur.of("comptes retenus (" + bareme.libelle() + ")", bareme.comptes()));
        charges.forEach(charge -> valeurs.add(Valeur.of(
                "compte " + charge.compte() + (bareme.admet(charge.compte()) ? "" : " (non retenu)"),
                charge.montant())));
        return valeurs;
    }
}
