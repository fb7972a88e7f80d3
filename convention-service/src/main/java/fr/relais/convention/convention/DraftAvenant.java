package fr.relais.convention.convention;

import fr.relais.convention.Rows;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Caf drafts an avenant of a signed convention, one at a time (AVN-1, AVN-3). */
@ApplicationScoped
public class DraftAvenant {

    private final Conventions conventions;
    private final ProjetDuTexte projetDuTexte;
    private final Rows rows;
    private final Enregistrements enregistrements;

    DraftAvenant(Conventions conventions, ProjetDuTexte projetDuTexte, Rows rows, Enregistrements enregistrements) {
        this.conventions = conventions;
        this.projetDuTexte = projetDuTexte;
        this.rows = rows;
        this.enregistrements = enregistrements;
    }

    @Transactional
    public Instrument draft(UUID conventionId, Texte texte, Acteur acteur, Revision lue) {
        Convention convention = conventions.findForAct(conventionId, lue);
        Succession succession = conventions.successionOf(convention);
        Texte fonde = projetDuTexte.of(convention.dossier(), texte);
        Instrument avenant = convention.draftAvenant(fonde, enregistrements.by(acteur));
        succession.requirePlaceProlonged(convention, fonde);
        rows.flush();
        return avenant;
    }
}
