package fr.relais.convention.convention;

import fr.relais.convention.Pointers;
import fr.relais.convention.Rows;
import fr.relais.convention.relais.FindRelais;
import fr.relais.kit.event.Ids;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Caf drafts a convention for a relais whose projet is validated (PRJ-1), to follow another or not (CONV-8). */
@ApplicationScoped
public class DraftConvention {

    private final FindRelais findRelais;
    private final ProjetDuTexte projetDuTexte;
    private final Conventions conventions;
    private final Rows rows;
    private final Enregistrements enregistrements;

    DraftConvention(
            FindRelais findRelais,
            ProjetDuTexte projetDuTexte,
            Conventions conventions,
            Rows rows,
            Enregistrements enregistrements) {
        this.findRelais = findRelais;
        this.projetDuTexte = projetDuTexte;
        this.conventions = conventions;
        this.rows = rows;
        this.enregistrements = enregistrements;
    }

    /** {@code renouvelle} is the convention it continues, or null. */
    @Transactional
    public Convention draft(DossierId dossier, Texte texte, UUID renouvelle, Acteur acteur) {
        findRelais.require(dossier);
        Texte fonde = Pointers.within("/texte", () -> projetDuTexte.of(dossier, texte));
        Convention convention = Convention.draft(Ids.newId(), dossier, fonde, renouvelle, enregistrements.by(acteur));
        Pointers.under("/texte", () -> new Succession(conventions.ofDossier(dossier)).requirePlace(convention, fonde));
        rows.insert(convention);
        return convention;
    }
}
