package fr.relais.funding.lot;

import fr.relais.funding.virement.ActeVirement;
import fr.relais.funding.virement.EtatVirement;
import java.util.Optional;

/** Where a lot stands, and where that puts the transfers it holds (§3.7). */
public enum EtatLot {
    CONSTITUE(EtatVirement.LIQUIDE, ActeVirement.RENVOYER),
    /** Approved once, above a threshold of the Caf. */
    A_APPROUVER_EN_SECOND(EtatVirement.LIQUIDE, ActeVirement.RENVOYER),
    APPROUVE(EtatVirement.ORDONNANCE, ActeVirement.ORDONNANCER),
    LIBERE(EtatVirement.LIBERE, ActeVirement.LIBERER),
    EMIS(EtatVirement.EMIS, ActeVirement.EMETTRE),
    ABANDONNE(EtatVirement.RETIRE, ActeVirement.RETIRER);

    private final EtatVirement virements;
    private final ActeVirement acte;

    EtatLot(EtatVirement virements, ActeVirement acte) {
        this.virements = virements;
        this.acte = acte;
    }

    /** What makes a transfer follow its lot here; nothing when it is there, or was taken out of the lot. */
    Optional<ActeVirement> acteSur(EtatVirement virement) {
        return virement == virements || virement == EtatVirement.RETIRE ? Optional.empty() : Optional.of(acte);
    }
}
