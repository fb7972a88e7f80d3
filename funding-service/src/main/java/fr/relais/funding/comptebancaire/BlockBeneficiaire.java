package fr.relais.funding.comptebancaire;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Holds every payment to a beneficiary, for a reason. */
@ApplicationScoped
public class BlockBeneficiaire {

    private final Beneficiaires beneficiaires;
    private final EntityManager entities;
    private final Clock clock;

    BlockBeneficiaire(Beneficiaires beneficiaires, EntityManager entities, Clock clock) {
        this.beneficiaires = beneficiaires;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    public Beneficiaire block(String codeCaf, Siret siret, Revision lue, String motif, Acteur acteur) {
        Beneficiaire known = beneficiaires.findForAct(codeCaf, siret);
        lue.require(known.revision());
        if (known.blocage().isPresent()) {
            throw Refused.because(
                    CompteRefusal.BENEFICIAIRE_DEJA_BLOQUE, CompteRefusal.BENEFICIAIRE_DEJA_BLOQUE.titre());
        }
        entities.persist(Blocage.bloquer(codeCaf, siret, motif, Regard.of(acteur, clock)));
        return beneficiaires.find(codeCaf, siret);
    }
}
