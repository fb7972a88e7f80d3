package fr.relais.funding.indu;

import static fr.relais.funding.indu.ActeIndu.ACCORDER_REMISE;
import static fr.relais.funding.indu.ActeIndu.ACCUEILLIR_CONTESTATION;
import static fr.relais.funding.indu.ActeIndu.ADMETTRE_NON_VALEUR;
import static fr.relais.funding.indu.ActeIndu.ANNULER;
import static fr.relais.funding.indu.ActeIndu.CONSTATER;
import static fr.relais.funding.indu.ActeIndu.CONTESTER;
import static fr.relais.funding.indu.ActeIndu.DEMANDER_REMISE;
import static fr.relais.funding.indu.ActeIndu.INTERROMPRE_PLAN;
import static fr.relais.funding.indu.ActeIndu.NOTIFIER;
import static fr.relais.funding.indu.ActeIndu.PLANIFIER;
import static fr.relais.funding.indu.ActeIndu.PROPOSER_NON_VALEUR;
import static fr.relais.funding.indu.ActeIndu.PROPOSER_REMISE;
import static fr.relais.funding.indu.ActeIndu.REFUSER_REMISE;
import static fr.relais.funding.indu.ActeIndu.REJETER_CONTESTATION;
import static fr.relais.funding.indu.ActeIndu.REMBOURSER;
import static fr.relais.funding.indu.ActeIndu.RETENIR;
import static fr.relais.funding.indu.ActeIndu.SOLDER;
import static fr.relais.funding.indu.EtatIndu.ADMIS_EN_NON_VALEUR;
import static fr.relais.funding.indu.EtatIndu.ANNULE_PETIT_MONTANT;
import static fr.relais.funding.indu.EtatIndu.CONSTATE;
import static fr.relais.funding.indu.EtatIndu.CONTESTE;
import static fr.relais.funding.indu.EtatIndu.EN_COMPENSATION;
import static fr.relais.funding.indu.EtatIndu.NOTIFIE;
import static fr.relais.funding.indu.EtatIndu.PLAN_RECOUVREMENT;
import static fr.relais.funding.indu.EtatIndu.REMISE_ACCORDEE;
import static fr.relais.funding.indu.EtatIndu.REMISE_DEMANDEE;
import static fr.relais.funding.indu.EtatIndu.REMISE_REFUSEE;
import static fr.relais.funding.indu.EtatIndu.SOLDE;

import fr.relais.kit.state.StateTable;

/**
 * The life of an indu (§3.7). What may be withheld is what has an edge RETENIR: nothing is withheld while a plan runs, a remission is
 * asked for or the indu is contested (ASM-FUND-36). Money that comes in is recorded in any state once notified.
 */
final class CycleIndu {

    /** What is published. */
    enum Evenement {
        INDU_ESTABLISHED,
        INDU_RECOVERED,
        INDU_REMITTED
    }

    static final StateTable<EtatIndu, ActeIndu, Evenement> TABLE = table();

    private CycleIndu() {}

    private static StateTable<EtatIndu, ActeIndu, Evenement> table() {
        StateTable<EtatIndu, ActeIndu, Evenement> born = StateTable.<EtatIndu, ActeIndu, Evenement>refusing(
                        InduRefusal.INDU_ETAT_INCOMPATIBLE)
                .birth(CONSTATER, CONSTATE, Evenement.INDU_ESTABLISHED)
                .edge(CONSTATE, RETENIR, CONSTATE, Evenement.INDU_RECOVERED)
                .edge(CONSTATE, NOTIFIER, NOTIFIE)
                .edge(CONSTATE, ANNULER, ANNULE_PETIT_MONTANT)
                .edge(CONSTATE, SOLDER, SOLDE);
        StateTable<EtatIndu, ActeIndu, Evenement> compensated =
                asked(asked(open(open(born, NOTIFIE), EN_COMPENSATION), NOTIFIE), EN_COMPENSATION);
        return decided(planned(compensated));
    }

    /** Notified, and nothing else keeps it from being recovered. */
    private static StateTable<EtatIndu, ActeIndu, Evenement> open(
            StateTable<EtatIndu, ActeIndu, Evenement> table, EtatIndu etat) {
        return repaid(table, etat)
                .edge(etat, RETENIR, EN_COMPENSATION, Evenement.INDU_RECOVERED)
                .edge(etat, PLANIFIER, PLAN_RECOUVREMENT)
                .edge(etat, CONTESTER, CONTESTE)
                .edge(etat, ANNULER, ANNULE_PETIT_MONTANT)
                .edge(etat, PROPOSER_NON_VALEUR, etat)
                .edge(etat, ADMETTRE_NON_VALEUR, ADMIS_EN_NON_VALEUR);
    }

    private static StateTable<EtatIndu, ActeIndu, Evenement> asked(
            StateTable<EtatIndu, ActeIndu, Evenement> table, EtatIndu etat) {
        return table.edge(etat, DEMANDER_REMISE, REMISE_DEMANDEE);
    }

    private static StateTable<EtatIndu, ActeIndu, Evenement> repaid(
            StateTable<EtatIndu, ActeIndu, Evenement> table, EtatIndu etat) {
        return table.edge(etat, REMBOURSER, etat, Evenement.INDU_RECOVERED).edge(etat, SOLDER, SOLDE);
    }

    private static StateTable<EtatIndu, ActeIndu, Evenement> planned(StateTable<EtatIndu, ActeIndu, Evenement> table) {
        return asked(repaid(table, PLAN_RECOUVREMENT), PLAN_RECOUVREMENT)
                .edge(PLAN_RECOUVREMENT, PLANIFIER, PLAN_RECOUVREMENT)
                .edge(PLAN_RECOUVREMENT, INTERROMPRE_PLAN, EN_COMPENSATION)
                .edge(PLAN_RECOUVREMENT, CONTESTER, CONTESTE)
                .edge(PLAN_RECOUVREMENT, PROPOSER_NON_VALEUR, PLAN_RECOUVREMENT)
                .edge(PLAN_RECOUVREMENT, ADMETTRE_NON_VALEUR, ADMIS_EN_NON_VALEUR);
    }

    private static StateTable<EtatIndu, ActeIndu, Evenement> decided(StateTable<EtatIndu, ActeIndu, Evenement> table) {
        StateTable<EtatIndu, ActeIndu, Evenement> remitted = repaid(table, REMISE_DEMANDEE)
                .edge(REMISE_DEMANDEE, PROPOSER_REMISE, REMISE_DEMANDEE)
                .edge(REMISE_DEMANDEE, ACCORDER_REMISE, REMISE_ACCORDEE, Evenement.INDU_REMITTED)
                .edge(REMISE_DEMANDEE, REFUSER_REMISE, REMISE_REFUSEE);
        return repaid(open(open(remitted, REMISE_ACCORDEE), REMISE_REFUSEE), CONTESTE)
                .edge(CONTESTE, ACCUEILLIR_CONTESTATION, EN_COMPENSATION)
                .edge(CONTESTE, REJETER_CONTESTATION, EN_COMPENSATION);
    }
}
