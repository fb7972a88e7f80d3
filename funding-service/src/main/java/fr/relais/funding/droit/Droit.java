package fr.relais.funding.droit;

import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.faits.Couverture;
import fr.relais.funding.faits.DecisionCaf;
import fr.relais.funding.faits.DeclarationValidee;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The right that one validated declaration gives, in euros, with everything it was computed from: PS, bonus and, for a réel,
 * bonus territoire, under the barème of its year whenever it is paid (BAR-4); none once the Caf withdrew it (DL-8, DL-9).
 */
public record Droit(
        DeclarationValidee declaration,
        Bareme bareme,
        Couverture couverture,
        PrixDeRevient prixDeRevient,
        EtpAnimation etpAnimation,
        PrestationDeService prestationDeService,
        BonusMission bonus,
        Optional<BonusTerritoire> bonusTerritoire,
        Optional<DecisionCaf> retrait) {

    static Droit of(Faits faits, DeclarationValidee declaration, Bareme bareme) {
        Couverture couverture = faits.couverture(declaration.exercice());
        PrixDeRevient prixDeRevient = PrixDeRevient.of(declaration, bareme);
        EtpAnimation etpAnimation = EtpAnimation.of(declaration.animateurs(), couverture);
        PrestationDeService ps = PrestationDeService.of(prixDeRevient, etpAnimation, bareme);
        Candidature candidature = Candidature.of(faits, declaration.exercice(), ps.montant());
        BonusMission bonus = declaration.type() == TypeDeclaration.REEL
                ? BonusMission.evalue(candidature, bareme)
                : BonusMission.attendu(candidature, bareme);
        boolean reel = declaration.type() == TypeDeclaration.REEL;
        return new Droit(
                declaration,
                bareme,
                couverture,
                prixDeRevient,
                etpAnimation,
                ps,
                bonus,
                reel ? BonusTerritoire.find(faits.complements(), declaration.exercice()) : Optional.empty(),
                reel ? faits.retrait(declaration.exercice()) : Optional.empty());
    }

    public Exercice exercice() {
        return declaration.exercice();
    }

    public TypeDeclaration nature() {
        return declaration.type();
    }

    public Montant montant() {
        return retrait.isPresent() ? Montant.ZERO : calcule();
    }

    private Montant calcule() {
        return Montant.sum(composants().map(Composant::montant));
    }

    public Explication explication() {
        Explication calcul = new Explication(Stream.of(
                        Stream.of(
                                etapeCouverture(),
                                prixDeRevient.etape(),
                                etpAnimation.etape(),
                                prestationDeService.etape(),
                                bonus.etape()),
                        bonusTerritoire.stream().map(BonusTerritoire::etape),
                        Stream.of(etapeDroit()))
                .flatMap(Function.identity())
                .toList());
        return retrait.map(decision -> calcul.plus(Retrait.etape(decision))).orElse(calcul);
    }

    /** What the right is the sum of. */
    private record Composant(String nom, Montant montant) {}

    private Stream<Composant> composants() {
        return Stream.concat(
                Stream.of(
                        new Composant("prestation de service", prestationDeService.montant()),
                        new Composant("bonus mission", bonus.montant())),
                bonusTerritoire.stream().map(complement -> new Composant("bonus territoire", complement.montant())));
    }

    private Etape etapeCouverture() {
        return Etape.of(
                Regle.CALC_5,
                "Jours de " + exercice() + " couverts par la convention",
                couverture.periodes().stream().map(Textes::periode).collect(Collectors.joining(", puis ")),
                List.of(Valeur.of("jours de l'année", exercice().jours())),
                couverture.jours());
    }

    private Etape etapeDroit() {
        boolean reel = nature() == TypeDeclaration.REEL;
        return Etape.of(
                reel ? Regle.CALC_8 : Regle.CALC_7,
                "Droit " + (reel ? "réel " : "prévisionnel ") + exercice(),
                composants().map(composant -> composant.montant().toString()).collect(Collectors.joining(" + ")),
                composants()
                        .map(composant -> Valeur.of(composant.nom(), composant.montant()))
                        .toList(),
                calcule());
    }
}
