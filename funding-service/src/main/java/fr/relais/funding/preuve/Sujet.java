package fr.relais.funding.preuve;

import fr.relais.funding.decompte.Avis;
import fr.relais.funding.paiement.Ordre;
import fr.relais.funding.virement.Virement;
import fr.relais.kit.value.DossierId;
import java.util.List;
import java.util.UUID;

/** The payment that is proved, with what was withheld of it and the attempts to pay it, the first one first. */
record Sujet(Avis avis, Ordre ordre, List<Virement> virements) {

    DossierId dossier() {
        return avis.dossier();
    }

    UUID paiement() {
        return avis.paiementId();
    }
}
