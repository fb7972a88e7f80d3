package fr.relais.convention.coordination;

import static fr.relais.convention.coordination.ActeCoordination.CANDIDATER;
import static fr.relais.convention.coordination.ActeCoordination.CLORE;
import static fr.relais.convention.coordination.ActeCoordination.ECARTER;
import static fr.relais.convention.coordination.ActeCoordination.EVALUER;
import static fr.relais.convention.coordination.ActeCoordination.OUVRIR_DOSSIER;
import static fr.relais.convention.coordination.ActeCoordination.REMETTRE_BILAN;
import static fr.relais.convention.coordination.ActeCoordination.RENOUVELER;
import static fr.relais.convention.coordination.ActeCoordination.RETENIR;
import static fr.relais.convention.coordination.ActeCoordination.SIGNER;
import static fr.relais.convention.coordination.StatutCoordination.BILAN_REMIS;
import static fr.relais.convention.coordination.StatutCoordination.CANDIDATURE;
import static fr.relais.convention.coordination.StatutCoordination.CLOSE;
import static fr.relais.convention.coordination.StatutCoordination.CONVENTION_SIGNEE;
import static fr.relais.convention.coordination.StatutCoordination.NON_RETENUE;
import static fr.relais.convention.coordination.StatutCoordination.RENOUVELEE;
import static fr.relais.convention.coordination.StatutCoordination.RETENUE;

import fr.relais.kit.state.StateTable;

/**
 * The life of a coordination (§3.10). Renewal is only reached through the bilan (SEED 004); a renewed one is signed again,
 * for another year; a retained one may be closed before it is signed, which leaves the place to another candidate.
 */
final class CycleCoordination {

    static final StateTable<StatutCoordination, ActeCoordination, StateTable.NoEvent> TABLE =
            StateTable.<StatutCoordination, ActeCoordination, StateTable.NoEvent>refusing(
                            CoordinationRefusal.COORDINATION_ETAT_INCOMPATIBLE)
                    .birth(CANDIDATER, CANDIDATURE)
                    .edge(CANDIDATURE, RETENIR, RETENUE)
                    .edge(CANDIDATURE, ECARTER, NON_RETENUE)
                    .edge(RETENUE, OUVRIR_DOSSIER, RETENUE)
                    .edge(RETENUE, SIGNER, CONVENTION_SIGNEE)
                    .edge(RETENUE, CLORE, CLOSE)
                    .edge(CONVENTION_SIGNEE, REMETTRE_BILAN, BILAN_REMIS)
                    .edge(CONVENTION_SIGNEE, CLORE, CLOSE)
                    .edge(BILAN_REMIS, EVALUER, BILAN_REMIS)
                    .edge(BILAN_REMIS, RENOUVELER, RENOUVELEE)
                    .edge(BILAN_REMIS, CLORE, CLOSE)
                    .edge(RENOUVELEE, SIGNER, CONVENTION_SIGNEE)
                    .edge(RENOUVELEE, CLORE, CLOSE);

    private CycleCoordination() {}
}
