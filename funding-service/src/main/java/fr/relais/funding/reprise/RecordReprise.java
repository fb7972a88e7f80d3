package fr.relais.funding.reprise;

import fr.relais.funding.FundingRefusal;
import fr.relais.funding.dossier.FaitsConnus;
import fr.relais.funding.faits.AcompteRepris;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.Reprise;
import fr.relais.funding.intervention.Devoir;
import fr.relais.funding.intervention.Intervention;
import fr.relais.funding.intervention.Interventions;
import fr.relais.funding.intervention.SeparationDesDevoirs;
import fr.relais.funding.paiement.ReconcileDossier;
import fr.relais.funding.reception.RecordFait;
import fr.relais.kit.event.Ids;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Takes over the acomptes a Caf paid before Relais for one exercice, so that its solde is right (ASM-FUND-3). */
@ApplicationScoped
public class RecordReprise {

    private static final long ONLY_VERSION = 1;

    private final FaitsConnus faitsConnus;
    private final RecordFait record;
    private final Interventions interventions;
    private final ReconcileDossier reconcile;
    private final Clock clock;

    RecordReprise(
            FaitsConnus faitsConnus,
            RecordFait record,
            Interventions interventions,
            ReconcileDossier reconcile,
            Clock clock) {
        this.faitsConnus = faitsConnus;
        this.record = record;
        this.interventions = interventions;
        this.reconcile = reconcile;
        this.clock = clock;
    }

    @Transactional
    public Reprise record(DossierId dossier, Exercice exercice, List<AcompteRepris> acomptes, Acteur acteur) {
        reconcile.lock(dossier);
        Faits faits = faitsConnus.require(dossier);
        SeparationDesDevoirs.check(interventions.of(dossier), exercice, acteur.id(), "reprend les acomptes");
        checkExercice(faits, exercice);
        checkAcomptes(acomptes);
        Reprise reprise =
                new Reprise(exercice, ONLY_VERSION, acomptes, Ids.newId().toString());
        record.record(dossier, reprise, List.of(new Intervention(Devoir.REPRENDRE, acteur.id(), exercice)));
        return reprise;
    }

    private static void checkExercice(Faits faits, Exercice exercice) {
        if (faits.couverture(exercice).isEmpty()) {
            throw Refused.because(
                            FundingRefusal.HORS_PERIODE, "Aucune convention ne couvre l'exercice " + exercice + ".")
                    .at("/exercice");
        }
        faits.premierExercice()
                .filter(premier -> exercice.compareTo(premier) >= 0)
                .ifPresent(premier -> {
                    throw Refused.because(
                                    FundingRefusal.EXERCICE_GERE_PAR_RELAIS,
                                    "Relais paie ce dossier à partir de " + premier
                                            + " : seuls les exercices antérieurs se reprennent.")
                            .at("/exercice");
                });
        if (faits.reprise(exercice).isPresent()) {
            throw Refused.because(
                    FundingRefusal.DEJA_REPRIS, "Les acomptes de " + exercice + " sont déjà repris pour ce dossier.");
        }
    }

    private void checkAcomptes(List<AcompteRepris> acomptes) {
        LocalDate today = LocalDate.now(clock);
        for (int index = 0; index < acomptes.size(); index++) {
            AcompteRepris acompte = acomptes.get(index);
            if (acompte.date().isAfter(today)) {
                throw refused("La date de versement est dans l'avenir.", index, "date");
            }
            if (acomptes.subList(0, index).stream().anyMatch(other -> other.genre() == acompte.genre())) {
                throw refused("Le même acompte est repris deux fois.", index, "genre");
            }
        }
    }

    /** Points at one field of the acompte of that rank. */
    public static Refused refused(String detail, int index, String champ) {
        return Refused.because(FundingRefusal.ACOMPTE_REPRIS_INVALIDE, detail).at("/acomptes/" + index + "/" + champ);
    }
}
