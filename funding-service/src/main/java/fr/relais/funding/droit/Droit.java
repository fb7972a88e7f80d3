package fr.relais.funding.droit;

import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.faits.Couverture;
import fr.relais.funding.faits.DeclarationValidee;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The right that one validated declaration gives, in euros, with everything it was computed from: PS and bonus, under the
 * barème of its year whenever it is paid (BAR-4).
 */
public record Droit(
        DeclarationValidee declaration,
        Bareme bareme,
        Couverture couverture,
        PrixDeRevient prixDeRevient,
        EtpAnimation etpAnimation,
        PrestationDeService prestationDeService,
        BonusMission bonus) {

    static Droit of(Faits faits, DeclarationValidee declaration, Bareme bareme) {
        Couverture couverture = faits.couverture(declaration.exercice());
        PrixDeRevient prixDeRevient = PrixDeRevient.of(declaration, bareme);
        EtpAnimation etpAnimation = EtpAnimation.of(declaration.animateurs(), couverture);
        PrestationDeService ps = PrestationDeService.of(prixDeRevient, etpAnimation, bareme);
        Candidature candidature = Candidature.of(faits, declaration.exercice(), ps.montant());
        BonusMission bonus = declaration.type() == TypeDeclaration.REEL
                ? BonusMission.evalue(candidature, bareme)
                : BonusMission.attendu(candidature, bareme);
        return new Droit(declaration, bareme, couverture, prixDeRevient, etpAnimation, ps, bonus);
    }

    public Exercice exercice() {
        return declaration.exercice();
    }

    public TypeDeclaration nature() {
        return declaration.type();
    }

    public Montant montant() {
        return prestationDeService.montant().plus(bonus.montant());
    }

    public Explication explication() {
        return Explication.of(
                etapeCouverture(),
                prixDeRevient.etape(),
                etpAnimation.etape(),
                prestationDeService.etape(),
                bonus.etape(),
                etapeDroit());
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
                prestationDeService.montant() + " + " + bonus.montant(),
                List.of(
                        Valeur.of("prestation de service", prestationDeService.montant()),
                        Valeur.of("bonus mission", bonus.montant())),
                montant());
    }
}
