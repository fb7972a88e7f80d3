package fr.relais.activity.controle;

import static fr.relais.activity.controle.ActeControle.ABANDONNER;
import static fr.relais.activity.controle.ActeControle.CLORE_ANOMALIES;
import static fr.relais.activity.controle.ActeControle.CLORE_CONFORME;
import static fr.relais.activity.controle.ActeControle.COMMENCER;
import static fr.relais.activity.controle.ActeControle.COMMUNIQUER;
import static fr.relais.activity.controle.ActeControle.NOTIFIER;
import static fr.relais.activity.controle.ActeControle.PLANIFIER;
import static fr.relais.activity.controle.ActeControle.RAPPORTER;
import static fr.relais.activity.controle.ActeControle.RECEVOIR_DOCUMENT;
import static fr.relais.activity.controle.ActeControle.REPONDRE;
import static fr.relais.activity.controle.EtatControle.ABANDONNE;
import static fr.relais.activity.controle.EtatControle.CLOS_ANOMALIES;
import static fr.relais.activity.controle.EtatControle.CLOS_CONFORME;
import static fr.relais.activity.controle.EtatControle.CONTRADICTOIRE;
import static fr.relais.activity.controle.EtatControle.EN_COURS;
import static fr.relais.activity.controle.EtatControle.NOTIFIE;
import static fr.relais.activity.controle.EtatControle.PLANIFIE;
import static fr.relais.activity.controle.EtatControle.RAPPORT_PROVISOIRE;

import fr.relais.kit.state.StateTable;

/** The life of a contrôle (§3.8); one is abandoned with a reason until its report has been sent (ASM-ACT-66). */
final class CycleControle {

    static final StateTable<EtatControle, ActeControle, StateTable.NoEvent> TABLE =
            StateTable.<EtatControle, ActeControle, StateTable.NoEvent>refusing(
                            ControleRefusal.CONTROLE_ETAT_INCOMPATIBLE)
                    .birth(PLANIFIER, PLANIFIE)
                    .edge(PLANIFIE, NOTIFIER, NOTIFIE)
                    .edge(PLANIFIE, ABANDONNER, ABANDONNE)
                    .edge(NOTIFIE, RECEVOIR_DOCUMENT, NOTIFIE)
                    .edge(NOTIFIE, COMMENCER, EN_COURS)
                    .edge(NOTIFIE, ABANDONNER, ABANDONNE)
                    .edge(EN_COURS, RECEVOIR_DOCUMENT, EN_COURS)
                    .edge(EN_COURS, RAPPORTER, RAPPORT_PROVISOIRE)
                    .edge(EN_COURS, ABANDONNER, ABANDONNE)
                    .edge(RAPPORT_PROVISOIRE, RAPPORTER, RAPPORT_PROVISOIRE)
                    .edge(RAPPORT_PROVISOIRE, COMMUNIQUER, CONTRADICTOIRE)
                    .edge(RAPPORT_PROVISOIRE, ABANDONNER, ABANDONNE)
                    .edge(CONTRADICTOIRE, RECEVOIR_DOCUMENT, CONTRADICTOIRE)
                    .edge(CONTRADICTOIRE, REPONDRE, CONTRADICTOIRE)
                    .edge(CONTRADICTOIRE, CLORE_CONFORME, CLOS_CONFORME)
                    .edge(CONTRADICTOIRE, CLORE_ANOMALIES, CLOS_ANOMALIES);

    private CycleControle() {}
}
