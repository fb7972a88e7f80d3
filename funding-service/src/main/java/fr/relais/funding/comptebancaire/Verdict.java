package fr.relais.funding.comptebancaire;

import fr.relais.kit.problem.Refused;
import java.util.Optional;

/** What the second person says of an account: it is that of the proof, or it is set aside, because. */
public record Verdict(boolean conforme, Optional<String> motif) {

    public Verdict {
        if (conforme == motif.isPresent()) {
            throw Refused.because(CompteRefusal.VERDICT_INCOHERENT, CompteRefusal.VERDICT_INCOHERENT.titre())
                    .at("/motif");
        }
    }
}
