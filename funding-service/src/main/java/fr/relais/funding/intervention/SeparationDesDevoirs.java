package fr.relais.funding.intervention;

import fr.relais.funding.FundingRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Exercice;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who declared, completed, validated or evaluated an exercice, or signed the convention for the gestionnaire, neither says
 * what was paid for that exercice before Relais nor decides on its payments (ACT-2).
 */
public final class SeparationDesDevoirs {

    private static final Set<Devoir> APART =
            EnumSet.of(Devoir.DECLARER, Devoir.COMPLETER, Devoir.VALIDER, Devoir.EVALUER, Devoir.SIGNER_GESTIONNAIRE);

    private SeparationDesDevoirs() {}

    /** Of what concerns the whole dossier when there is no exercice; {@code acte} follows « une autre personne ». */
    public static void check(List<Intervention> known, Optional<Exercice> exercice, String par, String acte) {
        known.stream()
                .filter(one -> APART.contains(one.devoir()) && concerns(one, exercice))
                .filter(one -> one.par().equals(par))
                .findFirst()
                .ifPresent(one -> {
                    throw Refused.because(
                            FundingRefusal.MEME_PERSONNE,
                            "Vous avez " + one.devoir().fait() + " : une autre personne " + acte + ".");
                });
    }

    private static boolean concerns(Intervention one, Optional<Exercice> exercice) {
        return exercice.map(one::concerns).orElse(one.exercice() == null);
    }
}
