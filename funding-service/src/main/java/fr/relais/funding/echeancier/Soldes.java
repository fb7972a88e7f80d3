package fr.relais.funding.echeancier;

import fr.relais.funding.droit.Droit;
import fr.relais.funding.droit.Etape;
import fr.relais.funding.droit.Regle;
import fr.relais.funding.droit.Valeur;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Montant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The solde of a year, then one more for each difference that a later fact makes (CALC-8, PAY-2, PAY-10). */
final class Soldes {

    private Soldes() {}

    static Stream<Echeance> of(Situation situation) {
        List<Versement> ordonnes = situation.versements(Genre.SOLDE);
        return Stream.concat(ordonnes.stream().map(Soldes::ordered), next(situation, ordonnes).stream());
    }

    private static Echeance ordered(Versement solde) {
        return Echeance.close(solde.cle(), Etat.ORDONNEE, Versement.alreadyPaid(List.of(solde)));
    }

    /** A first solde is always shown, even nil; after it, only a difference is. */
    private static Optional<Echeance> next(Situation situation, List<Versement> ordonnes) {
        CleEcheance cle = new CleEcheance(situation.exercice(), Genre.SOLDE, ordonnes.size());
        Optional<Calcul> calcul =
                situation.droit(TypeDeclaration.REEL).map(droit -> difference(droit, cle, situation.versements()));
        if (!ordonnes.isEmpty()
                && calcul.filter(known -> known.montant().isZero()).isPresent()) {
            return Optional.empty();
        }
        List<Blocage> blocages = Stream.concat(
                        Condition.unmet(Conditions.SOLDE, situation),
                        Condition.unmet(Conditions.ANNEE_JUSTIFIEE, situation))
                .toList();
        return Optional.of(Echeance.of(
                cle,
                calcul,
                blocages,
                Situation.causes(Stream.concat(situation.faitsPrevisionnels(), situation.faitsReels()))));
    }

    private static Calcul difference(Droit droit, CleEcheance cle, List<Versement> versements) {
        Montant montant = droit.montant().minus(Versement.total(versements));
        Etape etape = Etape.of(
                cle.rang() == 0 ? Regle.CALC_8 : Regle.PAY_10,
                libelle(cle, montant),
                droit.montant() + " − (" + Versement.formule(versements) + ")",
                Stream.concat(
                                Stream.of(Valeur.of("droit réel", droit.montant())),
                                Versement.valeurs(versements).stream())
                        .toList(),
                montant);
        return new Calcul(montant, droit.explication().plus(etape));
    }

    private static String libelle(CleEcheance cle, Montant montant) {
        return montant.isNegative() ? "Trop-perçu au titre du " + cle.libelle() : "Montant du " + cle.libelle();
    }
}
