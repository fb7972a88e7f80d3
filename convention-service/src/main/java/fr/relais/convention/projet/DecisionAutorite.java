package fr.relais.convention.projet;

import fr.relais.convention.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What an authority of the Caf decided of a projet, and when; {@code reference} is that of its minutes. */
public record DecisionAutorite(AutoriteValidation autorite, LocalDate date, String reference) {

    void require(List<AutoriteValidation> competentes, String objet, LocalDate today) {
        Competence.require(autorite, competentes, objet);
        Facts.requirePast(date, today, "/date");
    }

    DecisionProjet validating(Set<Mission> missions) {
        return new DecisionProjet(autorite, date, reference, missions);
    }
}
