package fr.relais.convention.projet.rest;

import fr.relais.convention.Libelle;
import fr.relais.convention.Pointers;
import fr.relais.convention.projet.AutoriteValidation;
import fr.relais.convention.projet.DecisionProjet;
import fr.relais.convention.projet.Mission;
import fr.relais.convention.projet.NatureProjet;
import fr.relais.convention.projet.Ouverture;
import fr.relais.convention.projet.RepriseProjet;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Periode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** A projet validated before Relais. */
@Schema(name = "ProjetRepris", additionalProperties = Schema.False.class)
record RepriseProjetBody(
        @NotNull NatureProjet nature,
        @NotNull LocalDate debut,

        @NotNull @Schema(description = "Dernier jour de la période contractuelle, inclus")
        LocalDate fin,

        @NotNull @Size(min = 1, max = 20) @Schema(description = "Les décisions qui l'ont validé, dans leur ordre")
        List<@NotNull @Valid VersionReprise> versions) {

    @Schema(name = "VersionReprise", additionalProperties = Schema.False.class)
    record VersionReprise(
            @NotNull AutoriteValidation autorite,
            @NotNull LocalDate date,
            @NotNull @Libelle String reference,

            @NotNull
            @UniqueElements
            @Size(max = 10)
            @Schema(uniqueItems = true, description = "Les missions qui y sont inscrites (PRJ-2)")
            List<@NotNull Mission> missions) {

        DecisionProjet toDomain() {
            return new DecisionProjet(autorite, date, reference, Set.copyOf(missions));
        }
    }

    RepriseProjet toDomain(DossierId dossier) {
        Periode periode = Pointers.naming(() -> new Periode(debut, fin), "/debut", "/fin");
        return new RepriseProjet(
                new Ouverture(dossier, nature, periode),
                versions.stream().map(VersionReprise::toDomain).toList());
    }
}
