package fr.relais.funding.lot;

import fr.relais.kit.audit.Changements;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** The directeur says above which amounts a second person approves. */
@ApplicationScoped
public class SetSeuils {

    private final SeuilsDesCaf seuils;
    private final Changements changements;

    SetSeuils(SeuilsDesCaf seuils, Changements changements) {
        this.seuils = seuils;
        this.changements = changements;
    }

    /** Either amount may be null: then it asks for nothing. */
    public record Demande(String codeCaf, Montant total, Montant paiement) {}

    @Transactional
    public Seuils set(Demande demande, Revision lue, Acteur acteur) {
        Lots.requireOwnCaf(demande.codeCaf(), acteur);
        Seuils known = seuils.forChange(demande.codeCaf());
        lue.require(
                known.revision(),
                () -> changements.since("seuils", Map.of("code_caf", known.codeCaf()), "revision", lue.value()));
        known.fixer(demande.total(), demande.paiement());
        seuils.save(known);
        return known;
    }
}
