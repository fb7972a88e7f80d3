package fr.relais.funding.decompte;

import fr.relais.funding.dossier.FaitsConnus;
import fr.relais.funding.paiement.Compte;
import fr.relais.funding.paiement.Comptes;
import fr.relais.funding.paiement.Ordre;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gives the notice of a payment that was ordered. */
@ApplicationScoped
public class IssueAvis {

    private final FaitsConnus faits;
    private final Comptes comptes;
    private final WriteAvis write;

    IssueAvis(FaitsConnus faits, Comptes comptes, WriteAvis write) {
        this.faits = faits;
        this.comptes = comptes;
        this.write = write;
    }

    @Transactional
    public Avis issue(DossierId dossier, UUID paiementId) {
        faits.require(dossier);
        Compte compte = comptes.of(dossier);
        Ordre paiement = compte.paiements()
                .filter(ordre -> ordre.id().equals(paiementId))
                .findFirst()
                .orElseThrow(() -> Refused.because(
                        DecompteRefusal.PAIEMENT_INCONNU,
                        "Le dossier " + dossier + " n'a pas de paiement numéro " + paiementId + "."));
        return write.of(paiement, compte);
    }
}
