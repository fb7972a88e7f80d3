package fr.relais.paymentfiles.retour;

import java.util.List;

/**
 * What one file of the bank says: of transfers, of whole lots, and what could be tied to nothing. What is said of a transfer is more precise than
 * what is said of its lot, and of two things said of a lot the later one is the more precise.
 */
public record FichierRetours(
        TypeMessage type, String msgId, List<Retour> retours, List<RetourDeLot> lots, List<LigneEcartee> ecartees) {

    public FichierRetours {
        retours = List.copyOf(retours);
        lots = List.copyOf(lots);
        ecartees = List.copyOf(ecartees);
    }
}
