package fr.relais.activity.guichet.rest;

import fr.relais.activity.guichet.Guichet;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The guichet unique of a year, as it is answered. */
@Schema(
        name = "GuichetUnique",
        requiredProperties = {"dossier", "exercice", "faits"})
record GuichetBody(
        DossierId dossier,
        Exercice exercice,
        FaitsGuichetBody faits,

        @Schema(nullable = true, description = "Ce que la Caf a constaté ; l'emporte sur ce que dit le relais")
        LinfBody constat) {

    static GuichetBody of(Guichet guichet) {
        return new GuichetBody(
                guichet.cle().dossier(),
                guichet.cle().exercice(),
                FaitsGuichetBody.of(guichet.faits()),
                guichet.constat().map(LinfBody::of).orElse(null));
    }
}
