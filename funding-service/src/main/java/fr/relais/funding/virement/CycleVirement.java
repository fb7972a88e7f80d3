package fr.relais.funding.virement;

import static fr.relais.funding.virement.ActeVirement.ACCEPTER;
import static fr.relais.funding.virement.ActeVirement.EMETTRE;
import static fr.relais.funding.virement.ActeVirement.EXECUTER;
import static fr.relais.funding.virement.ActeVirement.LIBERER;
import static fr.relais.funding.virement.ActeVirement.ORDONNANCER;
import static fr.relais.funding.virement.ActeVirement.REJETER;
import static fr.relais.funding.virement.ActeVirement.RENVOYER;
import static fr.relais.funding.virement.ActeVirement.RETIRER;
import static fr.relais.funding.virement.ActeVirement.RETOURNER;
import static fr.relais.funding.virement.ActeVirement.REUNIR;
import static fr.relais.funding.virement.EtatVirement.EMIS;
import static fr.relais.funding.virement.EtatVirement.LIBERE;
import static fr.relais.funding.virement.EtatVirement.LIQUIDE;
import static fr.relais.funding.virement.EtatVirement.ORDONNANCE;
import static fr.relais.funding.virement.EtatVirement.PAYE;
import static fr.relais.funding.virement.EtatVirement.REJETE;
import static fr.relais.funding.virement.EtatVirement.RETIRE;
import static fr.relais.funding.virement.EtatVirement.RETOURNE;

import fr.relais.kit.state.StateTable;

/**
 * The life of a transfer (§3.7). Once released it leaves in the file, or its whole lot is given up before the file is given out
 * (ASM-FUND-72); a return may be told before the execution it undoes (ASM-FUND-65).
 */
final class CycleVirement {

    /** What is published. */
    enum Evenement {
        PAYMENT_RELEASED,
        PAYMENT_EXECUTED,
        PAYMENT_REJECTED
    }

    static final StateTable<EtatVirement, ActeVirement, Evenement> TABLE =
            StateTable.<EtatVirement, ActeVirement, Evenement>refusing(VirementRefusal.VIREMENT_ETAT_INCOMPATIBLE)
                    .birth(REUNIR, LIQUIDE)
                    .edge(LIQUIDE, ORDONNANCER, ORDONNANCE)
                    .edge(LIQUIDE, RETIRER, RETIRE)
                    .edge(ORDONNANCE, RENVOYER, LIQUIDE)
                    .edge(ORDONNANCE, RETIRER, RETIRE)
                    .edge(ORDONNANCE, LIBERER, LIBERE, Evenement.PAYMENT_RELEASED)
                    .edge(LIBERE, EMETTRE, EMIS)
                    .edge(LIBERE, RETIRER, RETIRE, Evenement.PAYMENT_REJECTED)
                    .edge(EMIS, ACCEPTER, EMIS)
                    .edge(EMIS, EXECUTER, PAYE, Evenement.PAYMENT_EXECUTED)
                    .edge(EMIS, REJETER, REJETE, Evenement.PAYMENT_REJECTED)
                    .edge(EMIS, RETOURNER, RETOURNE, Evenement.PAYMENT_REJECTED)
                    .edge(PAYE, RETOURNER, RETOURNE, Evenement.PAYMENT_REJECTED);

    private CycleVirement() {}
}
