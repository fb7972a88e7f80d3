package fr.relais.convention.gestionnaire.rest;

import fr.relais.convention.gestionnaire.Gestionnaire;
import fr.relais.convention.gestionnaire.Identite;
import fr.relais.convention.gestionnaire.TypeJuridique;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.Siret;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** A gestionnaire as it is, or as it was on a day. */
@Schema(name = "Gestionnaire")
record GestionnaireView(
        @Schema(required = true) Siret siret,
        @Schema(required = true) String nom,
        @Schema(required = true) TypeJuridique typeJuridique,
        @Schema(required = true) RepresentantBody representant,
        @Schema(required = true) String siege) {

    static GestionnaireView of(Gestionnaire gestionnaire) {
        return of(gestionnaire.siret(), gestionnaire.identite());
    }

    static GestionnaireView of(Siret siret, Identite identite) {
        return new GestionnaireView(
                siret,
                identite.nom(),
                identite.typeJuridique(),
                RepresentantBody.of(identite.representant()),
                identite.siege());
    }

    /** With the revision that an act on it quotes. */
    static RestResponse<GestionnaireView> tagged(Gestionnaire gestionnaire) {
        return Revision.tagged(of(gestionnaire), gestionnaire.version());
    }
}
