package fr.relais.funding.lot;

import static fr.relais.funding.lot.ActeLot.ABANDONNER;
import static fr.relais.funding.lot.ActeLot.APPROUVER;
import static fr.relais.funding.lot.ActeLot.APPROUVER_AU_DELA_DU_SEUIL;
import static fr.relais.funding.lot.ActeLot.CONSTITUER;
import static fr.relais.funding.lot.ActeLot.EMETTRE;
import static fr.relais.funding.lot.ActeLot.LIBERER;
import static fr.relais.funding.lot.ActeLot.RENVOYER;
import static fr.relais.funding.lot.ActeLot.RETIRER_UN_VIREMENT;
import static fr.relais.funding.lot.ActeLot.SECONDER;
import static fr.relais.funding.lot.EtatLot.ABANDONNE;
import static fr.relais.funding.lot.EtatLot.APPROUVE;
import static fr.relais.funding.lot.EtatLot.A_APPROUVER_EN_SECOND;
import static fr.relais.funding.lot.EtatLot.CONSTITUE;
import static fr.relais.funding.lot.EtatLot.EMIS;
import static fr.relais.funding.lot.EtatLot.LIBERE;

import fr.relais.kit.state.StateTable;
import fr.relais.kit.state.StateTable.NoEvent;

/**
 * The life of a lot (§3.7). Whatever changes what was approved makes the approvals fall (ASM-FUND-71); once released it leaves for the
 * bank, or is given up as a whole before its file was ever given out (ASM-FUND-72).
 */
final class CycleLot {

    static final StateTable<EtatLot, ActeLot, NoEvent> TABLE = StateTable.<EtatLot, ActeLot, NoEvent>refusing(
                    LotRefusal.LOT_ETAT_INCOMPATIBLE)
            .birth(CONSTITUER, CONSTITUE)
            .edge(CONSTITUE, APPROUVER, APPROUVE)
            .edge(CONSTITUE, APPROUVER_AU_DELA_DU_SEUIL, A_APPROUVER_EN_SECOND)
            .edge(CONSTITUE, RETIRER_UN_VIREMENT, CONSTITUE)
            .edge(CONSTITUE, ABANDONNER, ABANDONNE)
            .edge(A_APPROUVER_EN_SECOND, SECONDER, APPROUVE)
            .edge(A_APPROUVER_EN_SECOND, RETIRER_UN_VIREMENT, CONSTITUE)
            .edge(A_APPROUVER_EN_SECOND, RENVOYER, CONSTITUE)
            .edge(APPROUVE, LIBERER, LIBERE)
            .edge(APPROUVE, RETIRER_UN_VIREMENT, CONSTITUE)
            .edge(APPROUVE, RENVOYER, CONSTITUE)
            .edge(LIBERE, EMETTRE, EMIS)
            .edge(LIBERE, ABANDONNER, ABANDONNE);

    private CycleLot() {}
}
