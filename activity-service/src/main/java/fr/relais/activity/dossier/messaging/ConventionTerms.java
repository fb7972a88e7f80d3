package fr.relais.activity.dossier.messaging;

import fr.relais.activity.dossier.Gestion;
import fr.relais.activity.dossier.Mission;
import fr.relais.activity.dossier.Segment;
import fr.relais.activity.dossier.TermesSignes;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Periode;
import fr.relais.kit.value.Siret;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The part of ConventionSigned, ConventionSuspended, ConventionResumed and ConventionTerminated that this service reads. */
record ConventionTerms(
        @NotNull DossierId dossier,
        @NotNull UUID conventionId,
        @NotNull LocalDate dateEffet,
        @NotNull LocalDate dateFin,
        @NotNull @Valid Gestionnaire gestionnaire,
        @NotNull Exercice premierExercice,
        @NotNull Boolean suspendue,
        @NotEmpty List<@NotNull @Valid Terme> termes,
        @Valid Intervenants intervenants,
        String typeConvention) {

    private static final String RELAIS = "RELAIS_PETITE_ENFANCE";

    /** Without {@code rang} before it was told: then it is the first. */
    record Gestionnaire(@NotNull Siret siret, @Min(1) Integer rang) {

        Gestion toGestion() {
            return new Gestion(siret, Optional.ofNullable(rang).orElse(1));
        }
    }

    /** Who acted on the instrument, by the subjects of their tokens; each may be left out. */
    record Intervenants(@Size(min = 1) String signePourGestionnairePar) {}

    record Terme(
            @NotNull LocalDate debut,
            @NotNull LocalDate fin,
            @NotNull Set<@NotNull Mission> missions) {

        Segment toSegment() {
            return new Segment(new Periode(debut, fin), missions);
        }
    }

    /** False for a coordination départementale, which declares nothing here (§3.10); absent, it is a relais. */
    boolean isOfRelais() {
        return typeConvention == null || typeConvention.equals(RELAIS);
    }

    TermesSignes toTermes() {
        return new TermesSignes(
                new Periode(dateEffet, dateFin),
                premierExercice,
                suspendue,
                termes.stream().map(Terme::toSegment).toList(),
                Optional.ofNullable(intervenants).map(Intervenants::signePourGestionnairePar));
    }
}
