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

/**
 * The Caf drafts a convention for a relais whose projet is validated (PRJ-1), or for a coordination that was retained (§3.10), to
 * follow another or not (CONV-8).
 */
@ApplicationScoped
public class DraftConvention {

    private final FindRelais findRelais;
    private final CoordinationRetenue retenue;
    private final ProjetDuTexte projetDuTexte;
    private final Conventions conventions;
    private final Rows rows;
    private final Enregistrements enregistrements;

    DraftConvention(
            FindRelais findRelais,
            CoordinationRetenue retenue,
            ProjetDuTexte projetDuTexte,
            Conventions conventions,
            Rows rows,
            Enregistrements enregistrements) {
        this.findRelais = findRelais;
        this.retenue = retenue;
        this.projetDuTexte = projetDuTexte;
        this.conventions = conventions;
        this.rows = rows;
        this.enregistrements = enregistrements;
    }

    /** {@code renouvelle} is the convention it continues, or null. */
    @Transactional
    public Convention draft(DossierId dossier, Texte texte, UUID renouvelle, Acteur acteur) {
        findRelais.require(dossier);
        Brouillon brouillon = switch (findRelais.find(dossier).nature()) {
            case RELAIS_PETITE_ENFANCE -> {
                Texte fonde = Pointers.within("/texte", () -> projetDuTexte.of(dossier, texte));
                yield new Brouillon(dossier, fonde, renouvelle, null);
            }
            case COORDINATION_DEPARTEMENTALE ->
                new Brouillon(dossier, texte, renouvelle, retenue.requireAwaiting(dossier));
        };
        Convention convention = brouillon.draft(Ids.newId(), enregistrements.by(acteur));
        Pointers.under(
                "/texte",
                () -> new Succession(conventions.ofDossier(dossier)).requirePlace(convention, brouillon.texte()));
        rows.insert(convention);
        return convention;
    }
}
