package fr.relais.convention.convention;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Caf writes the draft of a convention or of an avenant again, under the rules of a first draft. */
@ApplicationScoped
public class RewriteInstrument {

    private final Conventions conventions;
    private final ProjetDuTexte projetDuTexte;
    private final Enregistrements enregistrements;

    RewriteInstrument(Conventions conventions, ProjetDuTexte projetDuTexte, Enregistrements enregistrements) {
        this.conventions = conventions;
        this.projetDuTexte = projetDuTexte;
        this.enregistrements = enregistrements;
    }

    @Transactional
    public Instrument rewrite(UUID conventionId, int rang, Texte texte, Acteur acteur, Revision lue) {
        Convention convention = conventions.findForAct(conventionId, lue);
        Instrument draft = convention.instrument(rang);
        Succession succession = conventions.successionOf(convention);
        Texte fonde = projetDuTexte.of(convention.dossier(), texte);
        convention.rewrite(rang, fonde, enregistrements.by(acteur));
        switch (draft.nature()) {
            case CONVENTION -> succession.requirePlace(convention, fonde);
            case AVENANT -> succession.requirePlaceProlonged(convention, fonde);
        }
        return draft;
    }
}
