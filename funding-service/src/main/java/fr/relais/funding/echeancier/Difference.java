package fr.relais.funding.echeancier;

import fr.relais.funding.droit.Etape;
import fr.relais.funding.droit.Explication;
import fr.relais.funding.droit.Regle;
import fr.relais.funding.droit.Valeur;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.kit.value.Montant;
import java.util.List;
import java.util.stream.Stream;

/** What settles a right: all of it the first time, then what a later fact changed, and never what was ordered (CALC-8, PAY-10). */
record Difference(String nomDuDroit, Montant droit, Explication explication) {

    Calcul calcul(CleEcheance cle, Regle regle, List<Versement> versements) {
        Montant montant = droit.minus(Versement.total(versements));
        Etape etape = Etape.of(
                cle.rang() == 0 ? regle : Regle.PAY_10,
                libelle(cle, montant),
                droit + " − (" + Versement.formule(versements) + ")",
                Stream.concat(Stream.of(Valeur.of(nomDuDroit, droit)), Versement.valeurs(versements).stream())
                        .toList(),
                montant);
        return new Calcul(montant, explication.plus(etape));
    }

    private static String libelle(CleEcheance cle, Montant montant) {
        return montant.isNegative() ? "Trop-perçu au titre du " + cle.libelle() : "Montant du " + cle.libelle();
    }
}
