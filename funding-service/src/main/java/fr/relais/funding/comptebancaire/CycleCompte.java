package fr.relais.funding.comptebancaire;

import static fr.relais.funding.comptebancaire.ActeCompte.CONFIRMER;
import static fr.relais.funding.comptebancaire.ActeCompte.DEPOSER_PREUVE;
import static fr.relais.funding.comptebancaire.ActeCompte.ECARTER;
import static fr.relais.funding.comptebancaire.ActeCompte.REFUSER_PAR_LA_BANQUE;
import static fr.relais.funding.comptebancaire.ActeCompte.REMPLACER;
import static fr.relais.funding.comptebancaire.ActeCompte.SAISIR;
import static fr.relais.funding.comptebancaire.ActeCompte.VERIFIER;
import static fr.relais.funding.comptebancaire.EtatVersion.ECARTE;
import static fr.relais.funding.comptebancaire.EtatVersion.REFUSE_PAR_LA_BANQUE;
import static fr.relais.funding.comptebancaire.EtatVersion.REMPLACE;
import static fr.relais.funding.comptebancaire.EtatVersion.SAISI;
import static fr.relais.funding.comptebancaire.EtatVersion.VERIFIE;

import fr.relais.kit.state.StateTable;
import fr.relais.kit.state.StateTable.NoEvent;

/** The life of one version of an account: what was set aside or replaced never comes back, it is entered again (§3.7). */
final class CycleCompte {

    static final StateTable<EtatVersion, ActeCompte, NoEvent> TABLE =
            StateTable.<EtatVersion, ActeCompte, NoEvent>refusing(CompteRefusal.COMPTE_ETAT_INCOMPATIBLE)
                    .birth(SAISIR, SAISI)
                    .edge(SAISI, DEPOSER_PREUVE, SAISI)
                    .edge(SAISI, VERIFIER, VERIFIE)
                    .edge(SAISI, ECARTER, ECARTE)
                    .edge(VERIFIE, REMPLACER, REMPLACE)
                    .edge(VERIFIE, REFUSER_PAR_LA_BANQUE, REFUSE_PAR_LA_BANQUE)
                    .edge(REFUSE_PAR_LA_BANQUE, REFUSER_PAR_LA_BANQUE, REFUSE_PAR_LA_BANQUE)
                    .edge(REFUSE_PAR_LA_BANQUE, CONFIRMER, VERIFIE)
                    .edge(REFUSE_PAR_LA_BANQUE, REMPLACER, REMPLACE);

    private CycleCompte() {}
}
