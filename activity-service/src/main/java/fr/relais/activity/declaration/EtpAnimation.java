package fr.relais.activity.declaration;

import fr.relais.activity.declaration.DonneesDeclarees.Agent;
import fr.relais.activity.dossier.Dossier;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The ETP of the animateurs: quotité by days held and covered by a convention, over the days of the year, rounded once
 * (CALC-2, CALC-5); a vacant post has no line, hence no day (CALC-6).
 */
final class EtpAnimation {

    private static final int DECIMALS = 2;

    private EtpAnimation() {}

    static Etp of(List<? extends Agent> animateurs, Dossier dossier, Exercice exercice) {
        BigDecimal days = animateurs.stream()
                .map(animateur ->
                        animateur.quotite().value().multiply(BigDecimal.valueOf(covered(animateur, dossier, exercice))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Etp.roundHalfUp(days.divide(BigDecimal.valueOf(exercice.jours()), DECIMALS, RoundingMode.HALF_UP));
    }

    /** Day by day, so that two conventions that both cover one count it once. */
    private static long covered(Agent animateur, Dossier dossier, Exercice exercice) {
        return animateur
                .debut()
                .datesUntil(animateur.fin().plusDays(1))
                .filter(exercice.periode()::contains)
                .filter(dossier::couvre)
                .count();
    }
}
