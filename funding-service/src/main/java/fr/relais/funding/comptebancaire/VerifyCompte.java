package fr.relais.funding.comptebancaire;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Says of an account that it is right, or sets it aside; one that was right takes the place of the one before (ACT-2). */
@ApplicationScoped
public class VerifyCompte {

    private final Versions versions;
    private final EntityManager entities;
    private final Clock clock;

    VerifyCompte(Versions versions, EntityManager entities, Clock clock) {
        this.versions = versions;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    public CompteBancaire verify(UUID id, Revision lue, Verdict verdict, Acteur acteur) {
        CompteBancaire compte = versions.findForAct(id, lue);
        Regard regard = Regard.of(acteur, clock);
        if (!verdict.conforme()) {
            compte.ecarter(regard, verdict.motif().orElseThrow());
        } else if (compte.etat() == EtatVersion.REFUSE_PAR_LA_BANQUE) {
            compte.confirmer(regard);
        } else {
            replaceTheOneBefore(compte, regard);
            compte.verifier(regard);
        }
        return compte;
    }

    /** Written first: at no moment does the database see two in force. */
    private void replaceTheOneBefore(CompteBancaire compte, Regard regard) {
        versions.currentOf(compte.codeCaf(), compte.gestionnaire()).stream()
                .filter(one -> one.etat().isEnVigueur() && !one.id().equals(compte.id()))
                .forEach(one -> one.remplacer(regard));
        entities.flush();
    }
}
