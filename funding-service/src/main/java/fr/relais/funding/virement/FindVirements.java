package fr.relais.funding.virement;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Finds what was done to bring a payment to its beneficiary. */
@ApplicationScoped
public class FindVirements {

    private final EntityManager entities;
    private final Virements virements;

    FindVirements(EntityManager entities, Virements virements) {
        this.entities = entities;
        this.virements = virements;
    }

    /** None as long as it was put in no lot; a payment that the reader may not know of is unknown. */
    @Transactional
    public List<Virement> find(DossierId dossier, UUID paiement) {
        if (entities.createQuery("select id from Ordre where id = ?1 and dossier = ?2", UUID.class)
                .setParameter(1, paiement)
                .setParameter(2, dossier)
                .getResultList()
                .isEmpty()) {
            throw Refused.because(
                    KitRefusal.INTROUVABLE, "Le paiement " + paiement + " n'est pas connu pour ce dossier.");
        }
        return virements.ofPaiement(dossier, paiement);
    }
}
