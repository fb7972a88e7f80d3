package fr.relais.funding.faits;

import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a year as the Caf validated them; {@code missionEvaluee} is the choice of the prévisionnel (DECL-2),
 * {@code completeeLe} the day on which the partner had said all, unknown of the oldest facts.
 */
public record DeclarationValidee(
        Exercice exercice,
        TypeDeclaration type,
        long version,
        List<Charge> charges,
        List<Animateur> animateurs,
        Optional<Mission> missionEvaluee,
        Optional<LocalDate> completeeLe,
        String cause)
        implements Fait<DeclarationValidee.Cle> {

    public DeclarationValidee {
        completeeLe = completeeLe == null ? Optional.empty() : completeeLe;
        charges = List.copyOf(charges);
        animateurs = List.copyOf(animateurs);
    }

    @Override
    public Cle cle() {
        return new Cle(exercice, type);
    }

    /** One declaration of each type a year (§3.4). */
    public record Cle(Exercice exercice, TypeDeclaration type) implements Comparable<Cle> {

        private static final Comparator<Cle> ORDER =
                Comparator.comparing(Cle::exercice).thenComparing(Cle::type);

        @Override
        public int compareTo(Cle other) {
            return ORDER.compare(this, other);
        }
    }
}
