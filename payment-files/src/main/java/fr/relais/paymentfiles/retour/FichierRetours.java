package fr.relais.paymentfiles.retour;

import java.util.List;

/** What one file of the bank says: of transfers, of whole lots, and what could be tied to nothing. */
public record FichierRetours(
        TypeMessage type, String msgId, List<Retour> retours, List<RetourDeLot> lots, List<LigneEcartee> ecartees) {

    public FichierRetours {
        retours = List.copyOf(retours);
        lots = List.copyOf(lots);
        ecartees = List.copyOf(ecartees);
    }
}
