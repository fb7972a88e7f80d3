package fr.relais.funding.reprise;

import fr.relais.funding.FundingRefusal;
import fr.relais.funding.intervention.Devoir;
import fr.relais.funding.intervention.Intervention;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Exercice;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who declared, completed, validated or evaluated an exercice, or signed the convention for the gestionnaire, does not say
 * what was paid for that exercice before Relais (ACT-2).
 */
final class SeparationDesDevoirs {

    private static final Set<Devoir> APART =
            EnumSet.of(Devoir.DECLARER, Devoir.COMPLETER, Devoir.VALIDER, Devoir.EVALUER, Devoir.SIGNER_GESTIONNAIRE);

    private SeparationDesDevoirs() {}

    static void check(List<Intervention> known, Exercice exercice, String par) {
        known.stream()
                .filter(one -> APART.contains(one.devoir()) && one.concerns(exercice))
                .filter(one -> one.par().equals(par))
                .findFirst()
                .ifPresent(one -> {
                    throw Refused.because(
                            FundingRefusal.MEME_PERSONNE,
                            "Vous avez " + one.devoir().fait() + " : une autre personne reprend les acomptes de "
                                    + exercice + ".");
                });
    }
}
