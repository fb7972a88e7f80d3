package fr.relais.funding.lot;

import fr.relais.funding.comptebancaire.CompteVerifie;
import fr.relais.funding.virement.APayer;
import java.util.List;
import java.util.Optional;

/** A payment that a Caf still has to make, the account it would go to, and what keeps it from leaving. */
public record PaiementControle(APayer paiement, Optional<CompteVerifie> compte, List<Anomalie> anomalies) {

    boolean isSain() {
        return anomalies.isEmpty();
    }
}
