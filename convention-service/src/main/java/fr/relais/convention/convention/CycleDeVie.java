package fr.relais.convention.convention;

import static fr.relais.convention.convention.Acte.LEVER_SUSPENSION;
import static fr.relais.convention.convention.Acte.REDIGER;
import static fr.relais.convention.convention.Acte.REPRENDRE;
import static fr.relais.convention.convention.Acte.RETIRER;
import static fr.relais.convention.convention.Acte.SIGNER_CAF;
import static fr.relais.convention.convention.Acte.SIGNER_GESTIONNAIRE;
import static fr.relais.convention.convention.Acte.SUSPENDRE;
import static fr.relais.convention.convention.Acte.TRANSMETTRE;
import static fr.relais.convention.convention.StatutInstrument.ANNULEE;
import static fr.relais.convention.convention.StatutInstrument.BROUILLON;
import static fr.relais.convention.convention.StatutInstrument.SIGNEE;
import static fr.relais.convention.convention.StatutInstrument.SIGNEE_CAF;
import static fr.relais.convention.convention.StatutInstrument.SIGNEE_GESTIONNAIRE;
import static fr.relais.convention.convention.StatutInstrument.SUSPENDUE;
import static fr.relais.convention.convention.StatutInstrument.TRANSMISE;
import static fr.relais.convention.convention.TypeEvenement.CONVENTION_RESUMED;
import static fr.relais.convention.convention.TypeEvenement.CONVENTION_SIGNED;
import static fr.relais.convention.convention.TypeEvenement.CONVENTION_SUSPENDED;

import fr.relais.convention.ConventionRefusal;
import fr.relais.kit.state.StateTable;

/** The life of an instrument (§3.2, §3.3). The order of the signatures is not prescribed (CONV-5). */
final class CycleDeVie {

    static final StateTable<StatutInstrument, Acte, TypeEvenement> TABLE =
            StateTable.<StatutInstrument, Acte, TypeEvenement>refusing(ConventionRefusal.ETAT_INCOMPATIBLE)
                    .birth(REDIGER, BROUILLON)
                    .birth(REPRENDRE, SIGNEE, CONVENTION_SIGNED)
                    .edge(BROUILLON, TRANSMETTRE, TRANSMISE)
                    .edge(TRANSMISE, SIGNER_GESTIONNAIRE, SIGNEE_GESTIONNAIRE)
                    .edge(TRANSMISE, SIGNER_CAF, SIGNEE_CAF)
                    .edge(TRANSMISE, RETIRER, ANNULEE)
                    .edge(SIGNEE_GESTIONNAIRE, SIGNER_CAF, SIGNEE, CONVENTION_SIGNED)
                    .edge(SIGNEE_CAF, SIGNER_GESTIONNAIRE, SIGNEE, CONVENTION_SIGNED)
                    .edge(SIGNEE, SUSPENDRE, SUSPENDUE, CONVENTION_SUSPENDED)
                    .edge(SUSPENDUE, LEVER_SUSPENSION, SIGNEE, CONVENTION_RESUMED);

    private CycleDeVie() {}
}
