package fr.relais.convention.convention;

import fr.relais.convention.Pointers;
import fr.relais.convention.Rows;
import fr.relais.convention.relais.FindRelais;
import fr.relais.kit.event.Ids;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** The Caf drafts a convention for a relais whose projet is validated (PRJ-1). */
@ApplicationScoped
public class DraftConvention {

    private final FindRelais findRelais;
    private final ProjetDuTexte projetDuTexte;
    private final Rows rows;
    private final Clock clock;

    DraftConvention(FindRelais findRelais, ProjetDuTexte projetDuTexte, Rows rows, Clock clock) {
        this.findRelais = findRelais;
        this.projetDuTexte = projetDuTexte;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    public Convention draft(DossierId dossier, Texte texte, Acteur acteur) {
        findRelais.require(dossier);
        Texte fonde = Pointers.within("/texte", () -> projetDuTexte.of(dossier, texte));
        Convention convention = Convention.draft(Ids.newId(), dossier, fonde, acteur.id(), LocalDate.now(clock));
        rows.insert(convention);
        return convention;
    }
}
