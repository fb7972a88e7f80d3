package fr.relais.funding.reception.messaging;

import fr.relais.funding.faits.Animateur;
import fr.relais.funding.faits.Charge;
import fr.relais.funding.faits.DeclarationValidee;
import fr.relais.funding.faits.Mission;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.funding.intervention.Devoir;
import fr.relais.funding.intervention.Intervention;
import fr.relais.kit.event.Received;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Periode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What funding-service reads of {@code ActivityValidated}; who saved the declaration may not be told. */
record ActivityValidated(
        @NotNull Exercice exercice,
        @NotNull TypeDeclaration type,
        @NotNull @Valid List<Ligne> charges,
        @NotNull @Valid List<Poste> animateurs,
        Mission missionRenforceeEvaluee,
        LocalDate completeeLe,
        String enregistreePar,
        String completeePar,
        String valideePar) {

    record Ligne(@NotBlank String compte, @NotNull Montant montant) {}

    record Poste(
            @NotNull Etp quotite,
            @NotNull LocalDate debut,
            @NotNull LocalDate fin) {}

    List<Intervention> interventions() {
        return Stream.of(
                        Intervention.of(Devoir.DECLARER, enregistreePar, exercice),
                        Intervention.of(Devoir.COMPLETER, completeePar, exercice),
                        Intervention.of(Devoir.VALIDER, valideePar, exercice))
                .flatMap(Function.identity())
                .toList();
    }

    String aggregate() {
        return "declaration/" + exercice + "/" + type;
    }

    static DeclarationValidee toFait(Received<ActivityValidated> event) {
        ActivityValidated data = event.data();
        return new DeclarationValidee(
                data.exercice,
                data.type,
                event.sequence(),
                data.charges.stream()
                        .map(ligne -> new Charge(ligne.compte, ligne.montant))
                        .toList(),
                data.animateurs.stream()
                        .map(poste -> new Animateur(poste.quotite, new Periode(poste.debut, poste.fin)))
                        .toList(),
                Optional.ofNullable(data.missionRenforceeEvaluee),
                Optional.ofNullable(data.completeeLe),
                event.id());
    }
}
