package fr.relais.funding.echeancier;

import fr.relais.funding.droit.Etape;
import fr.relais.funding.droit.Regle;
import fr.relais.funding.droit.Textes;
import fr.relais.funding.droit.Valeur;
import fr.relais.funding.faits.AcompteRepris;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.OrdreEmis;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.List;

/** What already settles an échéance: an order of Relais, or an acompte paid before it. */
record Versement(CleEcheance cle, String libelle, Montant montant) {

    static Versement of(OrdreEmis ordre) {
        return new Versement(ordre.cle(), ordre.cle().libelle(), ordre.montant());
    }

    static Versement of(Exercice exercice, AcompteRepris acompte) {
        CleEcheance cle = new CleEcheance(exercice, acompte.genre(), 0);
        String libelle = cle.libelle() + " versé le " + Textes.jour(acompte.date()) + " avant Relais, référence "
                + acompte.reference();
        return new Versement(cle, libelle, acompte.montant());
    }

    static Montant total(List<Versement> versements) {
        return Montant.sum(versements.stream().map(Versement::montant));
    }

    /** Why an échéance is not ordered again: what settled it (PAY-6). */
    static Calcul alreadyPaid(List<Versement> versements) {
        Montant total = total(versements);
        Etape etape = Etape.of(
                Regle.PAY_6,
                "Déjà ordonné ou versé, n'est pas ordonné de nouveau",
                formule(versements),
                valeurs(versements),
                total);
        return Calcul.of(total, etape);
    }

    static String formule(List<Versement> versements) {
        return versements.stream()
                .map(versement -> versement.montant().toString())
                .reduce((left, right) -> left + " + " + right)
                .orElse(Montant.ZERO.toString());
    }

    static List<Valeur> valeurs(List<Versement> versements) {
        return versements.stream().map(Versement::toValeur).toList();
    }

    private Valeur toValeur() {
        return Valeur.of(libelle, montant);
    }
}
