package fr.relais.funding.decision;

import fr.relais.funding.faits.CoutJournee;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.intervention.Interventions;
import fr.relais.funding.intervention.SeparationDesDevoirs;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The Caf records what the day of a coordination départementale really cost, which its payment waits for (CALC-11). */
@ApplicationScoped
public class RecordCoutJournee {

    private final Decisions decisions;
    private final Interventions interventions;
    private final Clock clock;

    RecordCoutJournee(Decisions decisions, Interventions interventions, Clock clock) {
        this.decisions = decisions;
        this.interventions = interventions;
        this.clock = clock;
    }

    /** Euros, 0.00 when there was no day. */
    public record Demande(Exercice exercice, Montant cout, Motivation motivation) {}

    @Transactional
    public DecisionPrise record(DossierId dossier, Demande demande, Acteur acteur, Revision lue) {
        Exercice exercice = demande.exercice();
        Faits faits = decisions.open(dossier, lue);
        SeparationDesDevoirs.check(interventions.of(dossier), exercice, acteur.id(), "constate le coût de la journée");
        requirePayable(faits, demande);
        int rang = decisions.nextRang(dossier);
        DecisionPrise decision = DecisionPrise.of(
                        dossier, rang, NatureDecision.CONSTATER_COUT_JOURNEE, demande.motivation())
                .about(Optional.of(exercice), Optional.of(Contenu.of(demande.cout())))
                .by(acteur.id(), clock.instant());
        return decisions.keep(
                dossier,
                decision,
                new CoutJournee(exercice, rang, demande.cout(), decision.id().toString()));
    }

    private static void requirePayable(Faits faits, Demande demande) {
        if (demande.cout().isNegative()) {
            throw Refused.because(DecisionRefusal.COUT_NEGATIF, DecisionRefusal.COUT_NEGATIF.titre())
                    .at("/cout");
        }
        if (faits.complements().coordination(demande.exercice()).isEmpty()) {
            throw Refused.because(
                            DecisionRefusal.COORDINATION_ABSENTE,
                            "Aucune convention de coordination ne paie l'exercice " + demande.exercice() + ".")
                    .at("/exercice");
        }
    }
}
