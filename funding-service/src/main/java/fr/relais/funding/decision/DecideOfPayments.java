package fr.relais.funding.decision;

import fr.relais.funding.echeancier.RetraitPossible;
import fr.relais.funding.faits.DecisionCaf;
import fr.relais.funding.faits.EtatDecide;
import fr.relais.funding.faits.EtatDecide.Objet;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.intervention.Intervention;
import fr.relais.funding.intervention.Interventions;
import fr.relais.funding.intervention.SeparationDesDevoirs;
import fr.relais.funding.paiement.Comptes;
import fr.relais.funding.parametre.Parametrage;
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

/** The Caf suspends or resumes the payments, withdraws the right of a year or pays it in spite of its forclusion (CONV-7, DL-8, DL-9). */
@ApplicationScoped
public class DecideOfPayments {

    private final Decisions decisions;
    private final Interventions interventions;
    private final Comptes comptes;
    private final Parametrage parametrage;
    private final Clock clock;

    DecideOfPayments(
            Decisions decisions, Interventions interventions, Comptes comptes, Parametrage parametrage, Clock clock) {
        this.decisions = decisions;
        this.interventions = interventions;
        this.comptes = comptes;
        this.parametrage = parametrage;
        this.clock = clock;
    }

    /** The act, of that year or of the whole dossier, and why. */
    public record Demande(ActeDecision acte, Optional<Exercice> exercice, Motivation motivation) {}

    @Transactional
    public DecisionPrise decide(DossierId dossier, Demande demande, Acteur acteur, Revision lue) {
        Faits faits = decisions.open(dossier, lue);
        requireApart(interventions.of(dossier), demande, acteur.id());
        EtatDecide next = requirePossible(dossier, faits, demande);
        int rang = decisions.nextRang(dossier);
        DecisionPrise decision = DecisionPrise.of(
                        dossier, rang, NatureDecision.of(demande.acte()), demande.motivation())
                .about(demande.exercice(), Optional.empty())
                .by(acteur.id(), clock.instant());
        return decisions.keep(
                dossier,
                decision,
                new DecisionCaf(
                        next,
                        demande.exercice(),
                        rang,
                        decision.motif(),
                        LocalDate.now(clock),
                        decision.id().toString()));
    }

    private static void requireApart(List<Intervention> known, Demande demande, String par) {
        String fait = demande.acte().fait();
        demande.exercice()
                .ifPresentOrElse(
                        exercice -> SeparationDesDevoirs.check(known, exercice, par, fait),
                        () -> SeparationDesDevoirs.checkWholeDossier(known, par, fait));
    }

    private EtatDecide requirePossible(DossierId dossier, Faits faits, Demande demande) {
        if (demande.acte().objet() == Objet.DROIT && demande.exercice().isEmpty()) {
            throw Refused.because(DecisionRefusal.EXERCICE_EXIGE, DecisionRefusal.EXERCICE_EXIGE.titre())
                    .at("/exercice");
        }
        Optional<EtatDecide> etat = faits.etat(demande.acte().objet(), demande.exercice());
        EtatDecide next = CycleDecision.TABLE.of(etat, demande.acte()).to();
        demande.exercice().ifPresent(exercice -> requireGround(dossier, faits, demande.acte(), exercice));
        return next;
    }

    private void requireGround(DossierId dossier, Faits faits, ActeDecision acte, Exercice exercice) {
        LocalDate today = LocalDate.now(clock);
        RetraitPossible possible =
                RetraitPossible.of(exercice, faits, comptes.of(dossier).position(today), parametrage.current(), today);
        boolean retire = faits.retrait(exercice).isPresent();
        if (acte == ActeDecision.RETIRER_DROIT && !possible.isRetirable()) {
            throw Refused.because(
                            DecisionRefusal.DROIT_NON_RETIRABLE,
                            "L'exercice " + exercice + " n'est ni en retard ni hors de toute convention.")
                    .at("/exercice");
        }
        if (acte == ActeDecision.RELEVER_FORCLUSION && !retire && !possible.isForclose()) {
            throw Refused.because(
                            DecisionRefusal.FORCLUSION_NON_ENCOURUE, "L'exercice " + exercice + " n'est pas forclos.")
                    .at("/exercice");
        }
    }
}
