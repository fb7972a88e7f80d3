package fr.relais.activity;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.pdf.PdfSamples;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the operations on the evidence of a year may be asked about: a year, or a piece of it. */
final class PiecesObjets {

    private static final Set<String> OF_THE_YEAR = Set.of("deposerPiece", "listerPieces", "lirePiecesAttendues");
    private static final Set<String> OF_A_PIECE = Set.of("lirePiece", "telechargerPiece", "retirerPiece");

    private PiecesObjets() {}

    static boolean knows(String operation) {
        return OF_THE_YEAR.contains(operation) || OF_A_PIECE.contains(operation);
    }

    static Map<String, String> of(String operation, Api api, Persona declarant) {
        Map<String, String> values = new HashMap<>(
                Map.of("dossier", api.dossier(), "exercice", Integer.toString(api.exercice()), "If-Match", "\"1\""));
        if (OF_A_PIECE.contains(operation)) {
            values.put("id", new PiecesApi(api, declarant).deposited("DECLARATION", "REEL", "RIB", PdfSamples.plain()));
        }
        return values;
    }
}
