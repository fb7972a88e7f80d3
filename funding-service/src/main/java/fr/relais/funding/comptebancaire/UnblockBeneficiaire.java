package fr.relais.funding.comptebancaire;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Lets the payments to a beneficiary go again: another person than who held them, for a reason too (ACT-2). */
@ApplicationScoped
public class UnblockBeneficiaire {

    private final Beneficiaires beneficiaires;
    private final Clock clock;

    UnblockBeneficiaire(Beneficiaires beneficiaires, Clock clock) {
        this.beneficiaires = beneficiaires;
        this.clock = clock;
    }

    @Transactional
    public Beneficiaire unblock(String codeCaf, Siret siret, Revision lue, String motif, Acteur acteur) {
        Beneficiaire known = beneficiaires.findForAct(codeCaf, siret);
        lue.require(known.revision());
        known.blocage()
                .orElseThrow(() -> Refused.because(
                        CompteRefusal.BENEFICIAIRE_NON_BLOQUE, CompteRefusal.BENEFICIAIRE_NON_BLOQUE.titre()))
                .lever(motif, Regard.of(acteur, clock));
        return known;
    }
}
