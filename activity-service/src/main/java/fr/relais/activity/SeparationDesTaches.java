package fr.relais.activity;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import java.util.Objects;
import java.util.stream.Stream;

/** Who decides for the Caf is nobody who saved or completed what is decided on, nor signed for the gestionnaire (ACT-2, ASM-ACT-8). */
public final class SeparationDesTaches {

    private SeparationDesTaches() {}

    /** {@code declarants} may hold nulls: an act that has not happened has no author. */
    public static void check(Acteur decideur, Trace... declarants) {
        check(
                decideur,
                Stream.of(declarants).filter(Objects::nonNull).map(Trace::par),
                "Vous avez saisi ou complété ces données : la décision revient à une autre personne.");
    }

    /** Refuses with these words whoever is one of these persons. */
    public static void check(Acteur decideur, Stream<String> personnes, String detail) {
        if (personnes.anyMatch(decideur.id()::equals)) {
            throw Refused.because(ActivityRefusal.MEME_PERSONNE, detail);
        }
    }
}
