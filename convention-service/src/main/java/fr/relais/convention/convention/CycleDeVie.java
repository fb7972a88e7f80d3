package fr.relais.convention.convention;

import static fr.relais.convention.convention.Acte.LEVER_SUSPENSION;
import static fr.relais.convention.convention.Acte.MODIFIER;
import static fr.relais.convention.convention.Acte.REDIGER;
import static fr.relais.convention.convention.Acte.REFUSER;
import static fr.relais.convention.convention.Acte.REPRENDRE;
import static fr.relais.convention.convention.Acte.RESILIER;
import static fr.relais.convention.convention.Acte.RETIRER;
import static fr.relais.convention.convention.Acte.SIGNER_CAF;
import static fr.relais.convention.convention.Acte.SIGNER_EN_PARTIE;
import static fr.relais.convention.convention.Acte.SIGNER_GESTIONNAIRE;
import static fr.relais.convention.convention.Acte.SUSPENDRE;
import static fr.relais.convention.convention.Acte.TRANSMETTRE;
import static fr.relais.convention.convention.StatutInstrument.ANNULEE;
import static fr.relais.convention.convention.StatutInstrument.BROUILLON;
import static fr.relais.convention.convention.StatutInstrument.REFUSEE;
import static fr.relais.convention.convention.StatutInstrument.RESILIEE;
import static fr.relais.convention.convention.StatutInstrument.SIGNEE;
import static fr.relais.convention.convention.StatutInstrument.SIGNEE_CAF;
import static fr.relais.convention.convention.StatutInstrument.SIGNEE_GESTIONNAIRE;
import static fr.relais.convention.convention.StatutInstrument.SUSPENDUE;
import static fr.relais.convention.convention.StatutInstrument.TRANSMISE;
import static fr.relais.convention.convention.TypeEvenement.CONVENTION_RESUMED;
import static fr.relais.convention.convention.TypeEvenement.CONVENTION_SIGNED;
import static fr.relais.convention.convention.TypeEvenement.CONVENTION_SUSPENDED;
import static fr.relais.convention.convention.TypeEvenement.CONVENTION_TERMINATED;

import fr.relais.convention.ConventionRefusal;
import fr.relais.kit.state.StateTable;

/**
 * The life of an instrument (§3.2, §3.3). The order of the signatures is not prescribed (CONV-5); the side of the gestionnaire
 * has signed when each of its signatories has, one of two signs in part (ACT-3). A terminated convention is still paid for the
 * days before its end, so these payments may still be suspended (CONV-7, ASM-CONV-42).
 */
final class CycleDeVie {

    static final StateTable<StatutInstrument, Acte, TypeEvenement> TABLE =
            StateTable.<StatutInstrument, Acte, TypeEvenement>refusing(ConventionRefusal.ETAT_INCOMPATIBLE)
                    .birth(REDIGER, BROUILLON)
                    .birth(REPRENDRE, SIGNEE, CONVENTION_SIGNED)
                    .edge(BROUILLON, MODIFIER, BROUILLON)
                    .edge(BROUILLON, TRANSMETTRE, TRANSMISE)
                    .edge(BROUILLON, RETIRER, ANNULEE)
                    .edge(TRANSMISE, SIGNER_EN_PARTIE, TRANSMISE)
                    .edge(TRANSMISE, SIGNER_GESTIONNAIRE, SIGNEE_GESTIONNAIRE)
                    .edge(TRANSMISE, SIGNER_CAF, SIGNEE_CAF)
                    .edge(TRANSMISE, REFUSER, REFUSEE)
                    .edge(TRANSMISE, RETIRER, ANNULEE)
                    .edge(SIGNEE_GESTIONNAIRE, SIGNER_CAF, SIGNEE, CONVENTION_SIGNED)
                    .edge(SIGNEE_GESTIONNAIRE, REFUSER, REFUSEE)
                    .edge(SIGNEE_CAF, SIGNER_EN_PARTIE, SIGNEE_CAF)
                    .edge(SIGNEE_CAF, SIGNER_GESTIONNAIRE, SIGNEE, CONVENTION_SIGNED)
                    .edge(SIGNEE_CAF, REFUSER, REFUSEE)
                    .edge(SIGNEE, SUSPENDRE, SUSPENDUE, CONVENTION_SUSPENDED)
                    .edge(SIGNEE, RESILIER, RESILIEE, CONVENTION_TERMINATED)
                    .edge(SUSPENDUE, LEVER_SUSPENSION, SIGNEE, CONVENTION_RESUMED)
                    .edge(SUSPENDUE, RESILIER, RESILIEE, CONVENTION_TERMINATED)
                    .edge(RESILIEE, SUSPENDRE, RESILIEE, CONVENTION_SUSPENDED)
                    .edge(RESILIEE, LEVER_SUSPENSION, RESILIEE, CONVENTION_RESUMED);

    private CycleDeVie() {}
}
