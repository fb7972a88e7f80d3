package fr.relais.funding.intervention;

import fr.relais.funding.FundingRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Exercice;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who declared, completed, validated or evaluated an exercice, or signed the convention for the gestionnaire, decides
 * nothing else about what is paid or recovered for it (ACT-2).
 */
public final class SeparationDesDevoirs {

    private static final Set<Devoir> APART =
            EnumSet.of(Devoir.DECLARER, Devoir.COMPLETER, Devoir.VALIDER, Devoir.EVALUER, Devoir.SIGNER_GESTIONNAIRE);

    private SeparationDesDevoirs() {}

    /** {@code acte} is what another person does, e.g. « reprend les acomptes ». */
    public static void check(List<Intervention> known, Exercice exercice, String par, String acte) {
        refuse(known.stream().filter(one -> one.concerns(exercice)), par, acte + " de " + exercice);
    }

    /** Of an act on every year at once: what somebody did for one year only does not matter. */
    public static void checkWholeDossier(List<Intervention> known, String par, String acte) {
        refuse(known.stream().filter(one -> one.exercice() == null), par, acte);
    }

    /** What somebody did that keeps it from deciding of a payment of that year, which also rests on the year before. */
    public static Optional<Intervention> handInPayment(List<Intervention> known, Exercice exercice, String par) {
        return apart(known.stream().filter(one -> one.concernsPaymentOf(exercice)), par);
    }

    private static void refuse(Stream<Intervention> concerned, String par, String acte) {
        apart(concerned, par).ifPresent(one -> {
            throw Refused.because(
                    FundingRefusal.MEME_PERSONNE,
                    "Vous avez " + one.devoir().fait() + " : une autre personne " + acte + ".");
        });
    }

    private static Optional<Intervention> apart(Stream<Intervention> concerned, String par) {
        return concerned
                .filter(one -> APART.contains(one.devoir()) && one.par().equals(par))
                .findFirst();
    }
}
