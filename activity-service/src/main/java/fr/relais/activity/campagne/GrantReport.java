package fr.relais.activity.campagne;

import fr.relais.activity.Revisions;
import fr.relais.activity.Trace;
import fr.relais.activity.dossier.Dossier;
import fr.relais.activity.dossier.Dossiers;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** The Caf grants one dossier a later deadline, with a reason; not who signed for the gestionnaire (ACT-2). */
@ApplicationScoped
public class GrantReport {

    private final EntityManager entities;
    private final Dossiers dossiers;
    private final Calendrier calendrier;
    private final Revisions revisions;
    private final Clock clock;

    GrantReport(EntityManager entities, Dossiers dossiers, Calendrier calendrier, Revisions revisions, Clock clock) {
        this.entities = entities;
        this.dossiers = dossiers;
        this.calendrier = calendrier;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Until when, and why. */
    public record Demande(LocalDate limite, String motif) {}

    @Transactional
    public EcheanceDossier grant(CleEcheance cle, Revision lue, Demande demande, Acteur acteur) {
        Dossier dossier = dossiers.find(cle.dossier());
        dossier.requireCovers(cle.exercice());
        dossier.requireNotSignedBy(acteur);
        EcheanceDossier before = calendrier.of(cle);
        revisions.require(lue, before.revision(), "report_echeance", cle.columns());
        Echeance actuelle = before.echeance()
                .orElseThrow(() -> Refused.because(
                        CampagneRefusal.REPORT_SANS_CAMPAGNE,
                        "Aucune campagne n'est fixée pour ce type de données de " + cle.exercice() + "."));
        ReportEcheance report = before.report().orElseGet(() -> new ReportEcheance(cle));
        report.grant(demande.limite(), demande.motif(), actuelle, new Trace(acteur.id(), clock.instant()));
        entities.persist(report);
        entities.flush();
        return calendrier.of(cle);
    }
}
