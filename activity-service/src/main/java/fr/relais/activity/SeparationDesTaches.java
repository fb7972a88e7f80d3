package fr.relais.activity;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import java.util.Objects;
import java.util.stream.Stream;

/** Who decides for the Caf is never of the partner's side, nor someone who saved or completed what is decided on (ACT-2, ASM-ACT-8). */
public final class SeparationDesTaches {

    private SeparationDesTaches() {}

    /** {@code declarants} may hold nulls: an act that has not happened has no author. */
    public static void check(Acteur decideur, Trace... declarants) {
        if (decideur.isPartner()) {
            throw Refused.because(
                    ActivityRefusal.VALIDATEUR_PARTENAIRE,
                    "Vous agissez pour le gestionnaire : cette décision revient à la Caf.");
        }
        if (Stream.of(declarants)
                .filter(Objects::nonNull)
                .anyMatch(trace -> trace.par().equals(decideur.id()))) {
            throw Refused.because(
                    ActivityRefusal.MEME_PERSONNE,
                    "Vous avez saisi ou complété ces données : la décision revient à une autre personne.");
        }
    }
}
