package fr.relais.convention.convention.rest;

import fr.relais.convention.Libelle;
import fr.relais.convention.convention.Cosignataire;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who signs a tripartite instrument beside the gestionnaire, and for which entity. */
@Schema(name = "Cosignataire", additionalProperties = Schema.False.class)
record CosignataireBody(
        @NotNull @Libelle String nom,
        @NotNull @Libelle String qualite,
        @NotNull @Libelle String entite) {

    static CosignataireBody of(Cosignataire cosignataire) {
        return new CosignataireBody(cosignataire.nom(), cosignataire.qualite(), cosignataire.entite());
    }

    Cosignataire toDomain() {
        return new Cosignataire(nom, qualite, entite);
    }
}
