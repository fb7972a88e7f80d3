package fr.relais.activity.promotion.rest;

import fr.relais.activity.promotion.StrategieSuivie;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The strategy of a year, as it is answered. */
@Schema(
        name = "StrategieSuivie",
        requiredProperties = {"dossier", "exercice"})
record StrategieBody(
        DossierId dossier,
        Exercice exercice,

        @Schema(nullable = true, description = "Absente tant que le relais n'en a pas enregistré")
        StrategieSaisieBody strategie) {

    static StrategieBody of(StrategieSuivie one) {
        return new StrategieBody(
                one.cle().dossier(),
                one.cle().exercice(),
                one.strategie().map(StrategieSaisieBody::of).orElse(null));
    }
}
