package fr.relais.convention.convention;

import fr.relais.convention.Rows;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The Caf drafts an avenant of a signed convention, one at a time (AVN-1, AVN-3). */
@ApplicationScoped
public class DraftAvenant {

    private final Conventions conventions;
    private final ProjetDuTexte projetDuTexte;
    private final Rows rows;
    private final Clock clock;

    DraftAvenant(Conventions conventions, ProjetDuTexte projetDuTexte, Rows rows, Clock clock) {
        this.conventions = conventions;
        this.projetDuTexte = projetDuTexte;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    public Instrument draft(UUID conventionId, Texte texte, Acteur acteur, Revision lue) {
        Convention convention = conventions.findForAct(conventionId, lue);
        Texte fonde = projetDuTexte.of(convention.dossier(), texte);
        Instrument avenant = convention.draftAvenant(fonde, acteur.id(), LocalDate.now(clock));
        rows.flush();
        return avenant;
    }
}
