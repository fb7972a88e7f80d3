package fr.relais.convention.convention.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.convention.Consolidation;
import fr.relais.convention.convention.Convention;
import fr.relais.convention.convention.InstrumentSigne;
import fr.relais.convention.convention.Segment;
import fr.relais.convention.convention.StatutInstrument;
import fr.relais.convention.convention.Suspension;
import fr.relais.convention.convention.Termes;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A convention as shown: its instruments, and the terms they give together once signed. */
@Schema(
        name = "Convention",
        requiredProperties = {
            "id",
            "dossier",
            "statut",
            "revision",
            "premierExercice",
            "instruments",
            "suspensions",
            "termes"
        })
record ConventionView(
        UUID id,
        DossierId dossier,
        StatutInstrument statut,

        @Schema(description = "Numéro du dernier état publié")
        long revision,

        Exercice premierExercice,
        @Schema(nullable = true) LocalDate dateConvention,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Jours couverts, avenants de prolongation compris ; absents avant la signature")
        Periode periode,

        List<InstrumentView> instruments,
        List<SuspensionView> suspensions,
        @Schema(description = "Vide avant la signature") List<TermesView> termes) {

    @Schema(
            name = "Suspension",
            requiredProperties = {"depuis", "motif"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SuspensionView(
            LocalDate depuis,
            String motif,

            @Schema(description = "Absent tant qu'elle n'est pas levée")
            LocalDate leveeLe,

            String leveeMotif) {

        static SuspensionView of(Suspension suspension) {
            return new SuspensionView(
                    suspension.depuis(), suspension.motif(), suspension.leveeLe(), suspension.leveeMotif());
        }
    }

    static ConventionView of(Convention convention) {
        List<InstrumentSigne> signed = convention.signed();
        boolean isSigned = !signed.isEmpty();
        return of(
                convention,
                isSigned ? Consolidation.periode(signed) : null,
                isSigned ? Consolidation.segments(signed) : List.of());
    }

    /** With the terms of one day only; refused when the convention does not cover it. */
    static ConventionView at(LocalDate date, Convention convention) {
        List<InstrumentSigne> signed = convention.signed();
        Segment<Termes> day = new Segment<>(date, date, Consolidation.termesAu(date, signed));
        return of(convention, Consolidation.periode(signed), List.of(day));
    }

    private static ConventionView of(Convention convention, Periode periode, List<Segment<Termes>> termes) {
        return new ConventionView(
                convention.id(),
                convention.dossier(),
                convention.instrument(0).statut(),
                convention.revision(),
                convention.premierExercice(),
                convention.dateConvention().orElse(null),
                periode,
                convention.instruments().stream().map(InstrumentView::of).toList(),
                convention.suspensions().stream().map(SuspensionView::of).toList(),
                termes.stream().map(TermesView::of).toList());
    }
}
