package fr.relais.funding.intervention;

import fr.relais.funding.FundingRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Exercice;
import java.util.EnumSet;
import java.util.List;
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

    private static void refuse(Stream<Intervention> concerned, String par, String acte) {
        concerned
                .filter(one -> APART.contains(one.devoir()) && one.par().equals(par))
                .findFirst()
                .ifPresent(one -> {
                    throw Refused.because(
                            FundingRefusal.MEME_PERSONNE,
                            "Vous avez " + one.devoir().fait() + " : une autre personne " + acte + ".");
                });
    }
}
