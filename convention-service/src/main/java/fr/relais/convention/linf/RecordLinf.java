package fr.relais.convention.linf;

import fr.relais.convention.Rows;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** The Caf records what happened to the referencing of a relais; only one receives the online requests of a commune (GU-4). */
@ApplicationScoped
public class RecordLinf {

    private final Linfs linfs;
    private final CommunesHabilitees communes;
    private final Rows rows;
    private final Clock clock;

    RecordLinf(Linfs linfs, CommunesHabilitees communes, Rows rows, Clock clock) {
        this.linfs = linfs;
        this.communes = communes;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    public Linf record(DossierId dossier, FaitLinf fait, Acteur acteur, Revision lue) {
        Linf linf = linfs.findForAct(dossier, lue);
        LocalDate today = LocalDate.now(clock);
        if (linf.requirePossible(fait, today) == EtatLinf.HABILITE_DEMANDES_EN_LIGNE) {
            communes.requireFree(dossier, fait.date());
        }
        linf.follow(fait, today, acteur.id(), clock.instant());
        rows.insert(linf);
        return linf;
    }
}
