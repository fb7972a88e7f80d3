package fr.relais.convention.projet;

import fr.relais.convention.Sorted;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;

/** The decision that validated the projet de fonctionnement, and the missions written in it (PRJ-1, PRJ-2). */
@Embeddable
public record DecisionProjet(
        @Column(name = "projet_autorite") @Enumerated(EnumType.STRING)
        AutoriteValidation autorite,

        @Column(name = "projet_date") LocalDate date,
        @Column(name = "projet_reference") String reference,

        @Column(name = "projet_missions") @Enumerated(EnumType.STRING)
        Set<Mission> missions) {

    public DecisionProjet {
        missions = Sorted.of(missions);
    }

    /** The same act of the same authority, whatever is told of its missions. */
    boolean isSameDecision(DecisionProjet other) {
        return autorite == other.autorite && date.equals(other.date) && reference.equals(other.reference);
    }
}
