package fr.relais.activity.declaration;

import java.util.List;

/** Why the Caf sends a declaration back: a reason for the whole, and one for each field it names. */
public record DemandeCorrection(String motif, List<CorrectionDemandee> champs) {

    public DemandeCorrection {
        champs = List.copyOf(champs);
    }
}
