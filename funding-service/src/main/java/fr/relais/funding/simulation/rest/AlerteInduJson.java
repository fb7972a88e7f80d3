package fr.relais.funding.simulation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.funding.droit.Etape;
import fr.relais.funding.projection.AlerteIndu;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an indu is probable for the year, in positive euros, and how it is found. */
@Schema(name = "AlerteIndu")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AlerteInduJson(
        DossierId dossier,
        Exercice exercice,
        boolean alerte,

        @Schema(description = "Dernier jour dont les données actualisées rendent compte")
        LocalDate connuJusquAu,

        Montant droitPrevisionnel,
        Montant droitProjete,
        Montant verse,
        Montant induProbable,
        List<Etape> explication) {

    static AlerteInduJson of(DossierId dossier, Exercice exercice, AlerteIndu alerte) {
        return new AlerteInduJson(
                dossier,
                exercice,
                alerte.isRaised(),
                alerte.connuJusquAu(),
                alerte.droitPrevisionnel().orElse(null),
                alerte.projete().montant(),
                alerte.verse(),
                alerte.induProbable(),
                alerte.explication().etapes());
    }
}
