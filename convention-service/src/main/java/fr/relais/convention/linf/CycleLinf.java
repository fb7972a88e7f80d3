package fr.relais.convention.linf;

import static fr.relais.convention.linf.ActeLinf.DESHABILITER;
import static fr.relais.convention.linf.ActeLinf.HABILITER;
import static fr.relais.convention.linf.ActeLinf.OUVRIR;
import static fr.relais.convention.linf.ActeLinf.REFERENCER;
import static fr.relais.convention.linf.ActeLinf.REPRENDRE;
import static fr.relais.convention.linf.ActeLinf.RETIRER;
import static fr.relais.convention.linf.ActeLinf.SUSPENDRE;
import static fr.relais.convention.linf.EtatLinf.HABILITE_DEMANDES_EN_LIGNE;
import static fr.relais.convention.linf.EtatLinf.NON_REFERENCE;
import static fr.relais.convention.linf.EtatLinf.REFERENCE;
import static fr.relais.convention.linf.EtatLinf.RETIRE;
import static fr.relais.convention.linf.EtatLinf.SUSPENDU;

import fr.relais.kit.state.StateTable;

/**
 * The referencing of a relais (§3.9). Habilitation is only reached from REFERENCE, so that each time the territory is looked at
 * again (GU-4); a LINF withdrawn may be referenced again (ASM-CONV-63).
 */
final class CycleLinf {

    static final StateTable<EtatLinf, ActeLinf, StateTable.NoEvent> TABLE =
            StateTable.<EtatLinf, ActeLinf, StateTable.NoEvent>refusing(LinfRefusal.LINF_ETAT_INCOMPATIBLE)
                    .birth(OUVRIR, NON_REFERENCE)
                    .edge(NON_REFERENCE, REFERENCER, REFERENCE)
                    .edge(REFERENCE, HABILITER, HABILITE_DEMANDES_EN_LIGNE)
                    .edge(HABILITE_DEMANDES_EN_LIGNE, DESHABILITER, REFERENCE)
                    .edge(REFERENCE, SUSPENDRE, SUSPENDU)
                    .edge(HABILITE_DEMANDES_EN_LIGNE, SUSPENDRE, SUSPENDU)
                    .edge(SUSPENDU, REPRENDRE, REFERENCE)
                    .edge(REFERENCE, RETIRER, RETIRE)
                    .edge(HABILITE_DEMANDES_EN_LIGNE, RETIRER, RETIRE)
                    .edge(SUSPENDU, RETIRER, RETIRE)
                    .edge(RETIRE, REFERENCER, REFERENCE);

    private CycleLinf() {}
}
