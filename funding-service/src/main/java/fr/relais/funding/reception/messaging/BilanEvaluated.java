package fr.relais.funding.reception.messaging;

import fr.relais.funding.faits.BilanEvalue;
import fr.relais.funding.faits.Mission;
import fr.relais.funding.intervention.Devoir;
import fr.relais.funding.intervention.Intervention;
import fr.relais.kit.event.Received;
import fr.relais.kit.value.Exercice;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What funding-service reads of {@code BilanEvaluated}: a mission and its verdict, or neither, and who made them. */
record BilanEvaluated(
        @NotNull Exercice exercice,
        Mission mission,
        Boolean atteint,
        LocalDate completLe,
        String enregistrePar,
        String completPar,
        String evaluePar) {

    @AssertTrue(message = "mission and atteint come together")
    boolean isVerdictWhole() {
        return (mission == null) == (atteint == null);
    }

    List<Intervention> interventions() {
        return Stream.of(
                        Intervention.of(Devoir.DECLARER, enregistrePar, exercice),
                        Intervention.of(Devoir.COMPLETER, completPar, exercice),
                        Intervention.of(Devoir.EVALUER, evaluePar, exercice))
                .flatMap(Function.identity())
                .toList();
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
                Optional.ofNullable(data.completLe),
                event.id());
    }
}
