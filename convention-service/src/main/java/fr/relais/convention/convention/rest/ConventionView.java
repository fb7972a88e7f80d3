package fr.relais.convention.convention.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.convention.Accord;
import fr.relais.convention.convention.Connaissance;
import fr.relais.convention.convention.Consolidation;
import fr.relais.convention.convention.Convention;
import fr.relais.convention.convention.Etat;
import fr.relais.convention.convention.InstrumentSigne;
import fr.relais.convention.convention.Segment;
import fr.relais.convention.convention.StatutInstrument;
import fr.relais.convention.convention.Suspension;
import fr.relais.convention.convention.Termes;
import fr.relais.convention.convention.TermesCoordination;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
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
            "etat",
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

        @Schema(description = "Déduit des dates : aujourd'hui, ou le jour demandé")
        Etat etat,

        @Schema(description = "Numéro du dernier état publié")
        long revision,

        Exercice premierExercice,
        @Schema(nullable = true) LocalDate dateConvention,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description =
                        "Ce que porte la convention d'une coordination départementale ; absent de celle d'un relais")
        CoordinationView coordination,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "La convention du même dossier que celle-ci continue")
        UUID renouvelle,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Jours couverts, prolongations et résiliation comprises ; absents avant la signature")
        Periode periode,

        List<InstrumentView> instruments,
        List<SuspensionView> suspensions,

        @JsonInclude(JsonInclude.Include.NON_NULL) ResiliationBody resiliation,

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

    @Schema(
            name = "TermesCoordination",
            requiredProperties = {"coordination", "etp", "montantAnnuel", "plafondJournee"})
    record CoordinationView(UUID coordination, Etp etp, Montant montantAnnuel, Montant plafondJournee) {

        static CoordinationView of(TermesCoordination terms) {
            return new CoordinationView(
                    terms.coordination(), terms.etp(), terms.montantAnnuel(), terms.plafondJournee());
        }
    }

    /** As it stands today. */
    static ConventionView of(Convention convention, LocalDate today) {
        return of(convention, new Lecture(today, null, null));
    }

    /** On a day, as known on a day; refused when the convention does not cover the first or was not signed by the second. */
    static ConventionView of(Convention convention, Lecture lecture) {
        Connaissance known = lecture.of(convention);
        Accord accord = known.accord();
        return new ConventionView(
                convention.id(),
                convention.dossier(),
                known.statut(),
                Etat.au(lecture.day(), known),
                convention.revision(),
                convention.premierExercice(),
                convention.dateConvention().orElse(null),
                convention.coordination().map(CoordinationView::of).orElse(null),
                convention.renouvelle().orElse(null),
                accord.isSigned() ? Consolidation.periode(accord) : null,
                instruments(convention, lecture, known),
                known.suspensions().stream().map(SuspensionView::of).toList(),
                accord.resiliation().map(ResiliationBody::of).orElse(null),
                termes(lecture, accord).stream().map(TermesView::of).toList());
    }

    private static List<Segment<Termes>> termes(Lecture lecture, Accord accord) {
        if (lecture.au() != null) {
            Termes ofDay = Consolidation.termesAu(lecture.au(), accord);
            return List.of(new Segment<>(lecture.au(), lecture.au(), ofDay));
        }
        return accord.isSigned() ? Consolidation.segments(accord) : List.of();
    }

    /** Of a past day only what was signed is known: the state of what was being drafted is not kept. */
    private static List<InstrumentView> instruments(Convention convention, Lecture lecture, Connaissance known) {
        if (lecture.connuAu() == null) {
            return convention.instruments().stream().map(InstrumentView::of).toList();
        }
        return known.accord().instruments().stream()
                .map(InstrumentSigne::rang)
                .map(rang -> InstrumentView.signed(
                        convention.instrument(rang), rang == 0 ? known.statut() : StatutInstrument.SIGNEE))
                .toList();
    }
}
