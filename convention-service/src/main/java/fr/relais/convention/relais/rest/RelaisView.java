package fr.relais.convention.relais.rest;

import fr.relais.convention.relais.Relais;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Siret;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** A relais as it is. */
@Schema(name = "Relais")
record RelaisView(
        @Schema(required = true) DossierId dossier,
        @Schema(required = true) String nom,
        @Schema(required = true) String commune,

        @Schema(required = true, description = "SIRET du gestionnaire")
        Siret gestionnaire,

        @Schema(required = true, description = "Identifiant de l'équipement à la Caf", nullable = true)
        String idequ,

        @Schema(required = true, description = "Le dossier dont celui-ci prend la suite", nullable = true)
        DossierId succedeA) {

    static RelaisView of(Relais relais) {
        return new RelaisView(
                relais.dossier(),
                relais.nom(),
                relais.commune(),
                relais.gestionnaire(),
                relais.idequ(),
                relais.succedeA().orElse(null));
    }

    /** With the revision that an act on it quotes. */
    static RestResponse<RelaisView> tagged(Relais relais) {
        return Revision.tagged(of(relais), relais.version());
    }
}
