package fr.relais.convention.projet.rest;

import fr.relais.convention.projet.AutoriteValidation;
import fr.relais.convention.projet.DecisionProjet;
import fr.relais.convention.projet.Mission;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision that validated a version of a projet, and the missions it holds (PRJ-2). */
@Schema(
        name = "DecisionValidation",
        requiredProperties = {"autorite", "date", "reference", "missions"})
record DecisionProjetView(AutoriteValidation autorite, LocalDate date, String reference, Set<Mission> missions) {

    static DecisionProjetView of(DecisionProjet decision) {
        return new DecisionProjetView(decision.autorite(), decision.date(), decision.reference(), decision.missions());
    }
}
