package fr.relais.funding.droit;

import fr.relais.funding.faits.Animateur;
import fr.relais.funding.faits.Couverture;
import fr.relais.kit.value.Etp;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The ETP of the animateurs, two decimals: quotité by days held and covered by a convention, over the days of the year,
 * rounded once (CALC-2, CALC-5); a vacant post has no day (CALC-6).
 */
public record EtpAnimation(Etp etp, Etape etape) {

    static EtpAnimation of(List<Animateur> animateurs, Couverture couverture) {
        BigDecimal joursPonderes = animateurs.stream()
                .map(animateur -> joursPonderes(animateur, couverture))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        int joursDeLAnnee = couverture.exercice().jours();
        Etp etp = Etp.roundHalfUp(joursPonderes.divide(BigDecimal.valueOf(joursDeLAnnee), 2, RoundingMode.HALF_UP));
        return new EtpAnimation(
                etp,
                Etape.of(
                        Regle.CALC_2,
                        "ETP d'animation sur les jours couverts",
                        formule(animateurs, couverture) + " / " + joursDeLAnnee,
                        animateurs.stream().map(EtpAnimation::valeur).toList(),
                        etp));
    }

    private static BigDecimal joursPonderes(Animateur animateur, Couverture couverture) {
        return animateur.quotite().value().multiply(BigDecimal.valueOf(couverture.jours(animateur.poste())));
    }

    private static String formule(List<Animateur> animateurs, Couverture couverture) {
        return animateurs.isEmpty()
                ? "0"
                : animateurs.stream()
                        .map(animateur -> animateur.quotite() + " × " + couverture.jours(animateur.poste()))
                        .collect(Collectors.joining(" + ", "(", ")"));
    }

    private static Valeur valeur(Animateur animateur) {
        return Valeur.of("quotité d'un animateur " + Textes.periode(animateur.poste()), animateur.quotite());
    }
}
