package fr.relais.convention.gestionnaire.rest;

import fr.relais.convention.Libelle;
import fr.relais.convention.gestionnaire.Representant;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who represents a gestionnaire, and in which quality. */
@Schema(name = "Representant", additionalProperties = Schema.False.class)
record RepresentantBody(
        @NotNull @Libelle String nom, @NotNull @Libelle String qualite) {

    static RepresentantBody of(Representant representant) {
        return new RepresentantBody(representant.nom(), representant.qualite());
    }

    Representant toRepresentant() {
        return new Representant(nom, qualite);
    }
}
