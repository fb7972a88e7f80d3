package fr.relais.funding.lot;

import fr.relais.funding.intervention.Auteur;
import fr.relais.funding.virement.Virement;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Takes one payment out of a lot, which has to be approved again (ASM-FUND-71); the payment is due again. */
@ApplicationScoped
public class RemoveVirement {

    private final ActesDeLot actes;
    private final Cortege cortege;

    RemoveVirement(ActesDeLot actes, Cortege cortege) {
        this.actes = actes;
        this.cortege = cortege;
    }

    @Transactional
    public Lot remove(Cible cible, UUID id, String motif, Acteur acteur) {
        Lot lot = actes.begin(cible, ActeLot.RETIRER_UN_VIREMENT);
        Auteur par = actes.auteur(acteur);
        List<Virement> all = actes.virements(lot);
        Virement removed = all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.because(
                        LotRefusal.VIREMENT_HORS_DU_LOT, "Le virement " + id + " n'est pas dans le lot."));
        lot.retirer(par, id, others(all, removed), motif);
        cortege.retirer(removed, par, motif);
        actes.end(lot, par, motif);
        return lot;
    }

    private static List<Montant> others(List<Virement> all, Virement removed) {
        return all.stream()
                .filter(one -> !one.id().equals(removed.id()))
                .map(Virement::montant)
                .toList();
    }
}
