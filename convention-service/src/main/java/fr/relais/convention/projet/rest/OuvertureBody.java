package fr.relais.convention.projet.rest;

import fr.relais.convention.Pointers;
import fr.relais.convention.projet.NatureProjet;
import fr.relais.convention.projet.Ouverture;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Periode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A projet to open. */
@Schema(name = "NouveauProjet", additionalProperties = Schema.False.class)
record OuvertureBody(
        @NotNull @Schema(description = "EVOLUTION d'un projet validé (PRJ-3), RENOUVELLEMENT ou CREATION")
        NatureProjet nature,

        @NotNull @Schema(description = "Premier jour de la période contractuelle")
        LocalDate debut,

        @NotNull @Schema(description = "Dernier jour, inclus ; moins de cinq ans après le premier (CONV-1)")
        LocalDate fin) {

    Ouverture toDomain(DossierId dossier) {
        return new Ouverture(dossier, nature, Pointers.naming(() -> new Periode(debut, fin), "/debut", "/fin"));
    }
}
