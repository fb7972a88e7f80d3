package fr.relais.convention.relais.rest;

import fr.relais.convention.Libelle;
import fr.relais.convention.relais.Relais;
import fr.relais.convention.relais.TerritoireDemande;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Siret;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A relais to register. */
@Schema(name = "EnregistrementRelais", additionalProperties = Schema.False.class)
record EnregistrementBody(
        @NotNull DossierId dossier,
        @NotNull @Libelle String nom,

        @NotNull @Libelle @Schema(description = "La commune, telle que les documents l'impriment")
        String commune,

        @NotNull @Schema(description = "SIRET du gestionnaire")
        Siret gestionnaire,

        @Libelle @Schema(description = "Identifiant de l'équipement à la Caf, facultatif", nullable = true)
        String idequ,

        @Schema(description = "Le dossier dont celui-ci prend la suite, quand le gestionnaire change", nullable = true)
        DossierId succedeA,

        @Valid @Schema(description = "Les communes servies ; peut être dit plus tard", nullable = true)
        TerritoireBody territoire) {

    Relais toRelais() {
        return new Relais(dossier, nom, commune, gestionnaire, idequ);
    }

    TerritoireDemande toTerritoire() {
        return Optional.ofNullable(territoire).map(TerritoireBody::toDemande).orElse(null);
    }
}
