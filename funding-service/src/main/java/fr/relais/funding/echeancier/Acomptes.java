package fr.relais.funding.echeancier;

import fr.relais.funding.bareme.RegleAcomptes;
import fr.relais.funding.droit.Droit;
import fr.relais.funding.droit.Etape;
import fr.relais.funding.droit.Motif;
import fr.relais.funding.droit.Regle;
import fr.relais.funding.droit.Retrait;
import fr.relais.funding.droit.Valeur;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.Fait;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Montant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two advances on the droit prévisionnel of a year (CALC-7, PAY-1, PAY-3, PAY-4, PAY-9, PAY-11). */
final class Acomptes {

    private final Situation situation;
    private final Optional<Droit> droit;

    private Acomptes(Situation situation) {
        this.situation = situation;
        this.droit = situation.droit(TypeDeclaration.PREVISIONNEL);
    }

    static Stream<Echeance> of(Situation situation) {
        Acomptes acomptes = new Acomptes(situation);
        Echeance premier = acomptes.premier();
        return Stream.of(premier, acomptes.second(premier));
    }

    private Echeance premier() {
        CleEcheance cle = cle(Genre.ACOMPTE_1);
        return closed(cle).orElseGet(() -> {
            Stream<Blocage> blocages = Stream.concat(
                    Condition.unmet(Conditions.ACOMPTE, situation), Conditions.dateAcompte1(situation).stream());
            return Echeance.of(
                    cle,
                    droit.map(Acomptes::premier),
                    blocages.toList(),
                    Situation.causes(situation.faitsPrevisionnels()));
        });
    }

    private Echeance second(Echeance premier) {
        CleEcheance cle = cle(Genre.ACOMPTE_2);
        return closed(cle).orElseGet(() -> {
            Montant verse = premier.montant().orElse(Montant.ZERO);
            Stream<Fait<?>> avant = situation.precedente().stream().flatMap(Situation::faitsReels);
            return Echeance.of(
                    cle,
                    droit.map(known -> second(known, verse)),
                    missingForSecond(premier).toList(),
                    Situation.causes(Stream.concat(situation.faitsPrevisionnels(), avant)));
        });
    }

    /** PAY-3: as acompte 1, which comes first; and the year before is justified, when a right existed for it. */
    private Stream<Blocage> missingForSecond(Echeance premier) {
        return Stream.of(
                        Condition.unmet(Conditions.ACOMPTE, situation),
                        premierAttendu(premier).stream(),
                        situation.precedente().stream()
                                .flatMap(avant -> Condition.unmet(Conditions.ANNEE_JUSTIFIEE, avant)),
                        Conditions.dateAcompte2(situation).stream())
                .flatMap(unmet -> unmet);
    }

    private static Optional<Blocage> premierAttendu(Echeance premier) {
        return premier.blocages().stream()
                .findFirst()
                .map(blocage -> Blocage.of(
                        Motif.ACOMPTE_1_ATTENDU,
                        blocage.quiDoitAgir(),
                        "L'" + premier.cle().libelle() + " n'est ni ordonné ni payable."));
    }

    /** An acompte already paid; or of a right withdrawn; or that the réel overtook: all goes to the solde (PAY-11). */
    private Optional<Echeance> closed(CleEcheance cle) {
        List<Versement> versements = situation.versements(cle.genre());
        if (!versements.isEmpty()) {
            return Optional.of(Echeance.close(cle, Etat.ORDONNEE, Versement.alreadyPaid(versements)));
        }
        return situation
                .retrait()
                .map(decision -> Calcul.of(Montant.ZERO, Retrait.etape(decision)))
                .or(() -> situation.isReelValide() ? Optional.of(overtaken()) : Optional.empty())
                .map(calcul -> Echeance.close(cle, Etat.SANS_OBJET, calcul));
    }

    private Calcul overtaken() {
        Etape etape = Etape.of(
                Regle.PAY_11,
                "Les données réelles de " + situation.exercice() + " sont validées : tout est versé avec le solde",
                Montant.ZERO.toString(),
                List.of(),
                Montant.ZERO);
        return Calcul.of(Montant.ZERO, etape);
    }

    private static Calcul premier(Droit droit) {
        RegleAcomptes regle = droit.bareme().acomptes();
        Montant montant = regle.taux1().arrondiDe(droit.montant());
        Etape etape = Etape.of(
                Regle.CALC_7,
                "Acompte 1 de " + droit.exercice(),
                regle.taux1() + " × " + droit.montant(),
                List.of(
                        Valeur.of("taux de l'acompte 1", regle.taux1()),
                        Valeur.of("droit prévisionnel", droit.montant())),
                montant);
        return new Calcul(montant, droit.explication().plus(etape));
    }

    /** On the latest prévisionnel, and never beyond the ceiling of both acomptes; acompte 1 is not recovered here. */
    private static Calcul second(Droit droit, Montant verse) {
        RegleAcomptes regle = droit.bareme().acomptes();
        Montant part = regle.taux2().arrondiDe(droit.montant());
        Montant reste = regle.plafond().arrondiDe(droit.montant()).minus(verse);
        Montant montant = part.min(reste).max(Montant.ZERO);
        Etape etape = Etape.of(
                Regle.CALC_7,
                "Acompte 2 de " + droit.exercice(),
                "max(0.00 ; min(" + regle.taux2() + " × " + droit.montant() + " ; " + regle.plafond() + " × "
                        + droit.montant() + " − " + verse + "))",
                List.of(
                        Valeur.of("taux de l'acompte 2", regle.taux2()),
                        Valeur.of("plafond des deux acomptes", regle.plafond()),
                        Valeur.of("droit prévisionnel", droit.montant()),
                        Valeur.of("acompte 1", verse)),
                montant);
        return new Calcul(montant, droit.explication().plus(etape));
    }

    private CleEcheance cle(Genre genre) {
        return new CleEcheance(situation.exercice(), genre, 0);
    }
}
