package fr.relais.funding.decision;

import fr.relais.funding.faits.AcompteRepris;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.Reprise;
import fr.relais.funding.intervention.Interventions;
import fr.relais.funding.intervention.SeparationDesDevoirs;
import fr.relais.funding.reprise.AcomptesRepris;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The Caf says again what it paid for a year before Relais; a solde already ordered is followed by the difference (PAY-10). */
@ApplicationScoped
public class CorrectReprise {

    private final Decisions decisions;
    private final Interventions interventions;
    private final Clock clock;

    CorrectReprise(Decisions decisions, Interventions interventions, Clock clock) {
        this.decisions = decisions;
        this.interventions = interventions;
        this.clock = clock;
    }

    /** All the acomptes of the year as they should have been taken over; none when there were none. */
    public record Demande(Exercice exercice, List<AcompteRepris> acomptes, Motivation motivation) {}

    @Transactional
    public DecisionPrise correct(DossierId dossier, Demande demande, Acteur acteur, Revision lue) {
        Exercice exercice = demande.exercice();
        Faits faits = decisions.open(dossier, lue);
        SeparationDesDevoirs.check(interventions.of(dossier), exercice, acteur.id(), "corrige les acomptes");
        Reprise known = faits.reprise(exercice)
                .orElseThrow(() -> Refused.because(
                                DecisionRefusal.REPRISE_ABSENTE, "Aucun acompte de " + exercice + " n'a été repris.")
                        .at("/exercice"));
        AcomptesRepris.check(demande.acomptes(), LocalDate.now(clock));
        DecisionPrise decision = DecisionPrise.of(
                        dossier, decisions.nextRang(dossier), NatureDecision.CORRIGER_REPRISE, demande.motivation())
                .about(Optional.of(exercice), Optional.of(Contenu.of(demande.acomptes())))
                .by(acteur.id(), clock.instant());
        return decisions.keep(
                dossier,
                decision,
                new Reprise(
                        exercice,
                        known.version() + 1,
                        demande.acomptes(),
                        decision.id().toString()));
    }
}
