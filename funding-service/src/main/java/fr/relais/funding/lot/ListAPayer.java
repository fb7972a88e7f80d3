package fr.relais.funding.lot;

import fr.relais.funding.virement.Virements;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Tells what a Caf still has to pay and, of each payment, what keeps it from leaving and who must act. */
@ApplicationScoped
public class ListAPayer {

    private final Virements virements;
    private final Controle controle;

    ListAPayer(Virements virements, Controle controle) {
        this.virements = virements;
        this.controle = controle;
    }

    @Transactional
    public Page<PaiementControle> list(String codeCaf, PageRequest page, Acteur acteur) {
        Lots.requireOwnCaf(codeCaf, acteur);
        Controle.Lecture lecture = controle.of(codeCaf);
        return Page.ofAll(virements.aPayer(codeCaf), one -> one.paiementId().toString(), page)
                .map(lecture::controle);
    }
}
