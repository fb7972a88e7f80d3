package fr.relais.funding.reception.messaging;

import fr.relais.funding.faits.BilanEvalue;
import fr.relais.funding.faits.Mission;
import fr.relais.kit.event.Received;
import fr.relais.kit.value.Exercice;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** What funding-service reads of {@code BilanEvaluated}: a mission and its verdict, or neither. */
record BilanEvaluated(@NotNull Exercice exercice, Mission mission, Boolean atteint) {

    @AssertTrue(message = "mission and atteint come together")
    boolean isVerdictWhole() {
        return (mission == null) == (atteint == null);
    }

    String aggregate() {
        return "bilan/" + exercice;
    }

    static BilanEvalue toFait(Received<BilanEvaluated> event) {
        BilanEvaluated data = event.data();
        return new BilanEvalue(
                data.exercice,
                event.sequence(),
                Optional.ofNullable(data.mission),
                Boolean.TRUE.equals(data.atteint),
                event.id());
    }
}
