package fr.relais.funding.retour;

import fr.relais.funding.intervention.Auteur;
import java.util.UUID;

/** In what the lines come: a file or, when {@code fichierId} is null, an event; of which Caf, taken in by whom. */
record Reception(String codeCaf, UUID fichierId, String evenement, Auteur par) {

    static Reception ofFile(String codeCaf, UUID fichierId, Auteur par) {
        return new Reception(codeCaf, fichierId, null, par);
    }

    static Reception ofEvent(String codeCaf, String evenement, Auteur par) {
        return new Reception(codeCaf, null, evenement, par);
    }
}
