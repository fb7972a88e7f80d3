package fr.relais.paymentfiles.retour;

import java.util.Map;

/** The status codes of a report, and what they are for us. */
final class CodeStatut {

    private static final String PARTIAL = "PART";

    private static final Map<String, StatutRetour> STATUTS = Map.ofEntries(
            Map.entry("RCVD", StatutRetour.EN_ATTENTE),
            Map.entry("PDNG", StatutRetour.EN_ATTENTE),
            Map.entry("PATC", StatutRetour.EN_ATTENTE),
            Map.entry("ACTC", StatutRetour.ACCEPTE),
            Map.entry("ACCP", StatutRetour.ACCEPTE),
            Map.entry("ACFC", StatutRetour.ACCEPTE),
            Map.entry("ACSP", StatutRetour.ACCEPTE),
            Map.entry("ACWC", StatutRetour.ACCEPTE),
            Map.entry("ACWP", StatutRetour.ACCEPTE),
            Map.entry("ACSC", StatutRetour.EXECUTE),
            Map.entry("ACCC", StatutRetour.EXECUTE),
            Map.entry("RJCT", StatutRetour.REJETE),
            Map.entry("CANC", StatutRetour.REJETE));

    private CodeStatut() {}

    /** A status that the standard does not have is refused: money is not guessed about (ASM-BANK-3). */
    static StatutRetour of(Noeud node) {
        StatutRetour statut = STATUTS.get(node.texte());
        if (statut == null) {
            throw Champs.invalid(node);
        }
        return statut;
    }

    /** Only some transfers of a lot are concerned, and the lines say which. */
    static boolean isPartial(Noeud node) {
        return node.texte().equals(PARTIAL);
    }
}
