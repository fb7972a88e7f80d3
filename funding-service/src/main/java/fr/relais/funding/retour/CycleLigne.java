package fr.relais.funding.retour;

import static fr.relais.funding.retour.ActeLigne.CLASSER;
import static fr.relais.funding.retour.ActeLigne.METTRE_EN_FILE;
import static fr.relais.funding.retour.ActeLigne.RATTACHER;
import static fr.relais.funding.retour.EtatLigne.A_TRAITER;
import static fr.relais.funding.retour.EtatLigne.CLASSEE;
import static fr.relais.funding.retour.EtatLigne.RATTACHEE;

import fr.relais.kit.state.StateTable;
import fr.relais.kit.state.StateTable.NoEvent;

/** The life of a line that somebody has to look at: decided once (ASM-FUND-84). */
final class CycleLigne {

    static final StateTable<EtatLigne, ActeLigne, NoEvent> TABLE = StateTable.<EtatLigne, ActeLigne, NoEvent>refusing(
                    RetourRefusal.LIGNE_ETAT_INCOMPATIBLE)
            .birth(METTRE_EN_FILE, A_TRAITER)
            .edge(A_TRAITER, RATTACHER, RATTACHEE)
            .edge(A_TRAITER, CLASSER, CLASSEE);

    private CycleLigne() {}
}
