package fr.relais.document.controle;

import fr.relais.document.FichierRefusal;
import fr.relais.kit.problem.Refused;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Whether bytes are a PDF from the first to the last, and nothing else at the same time: no bytes before its header or
 * after its end, no archive and no page of HTML that another program would find in it.
 */
final class PdfEnvelope {

    private static final Pattern HEADER = Pattern.compile("%PDF-(1\\.[0-7]|2\\.0)[\\r\\n ]");
    private static final Pattern HTML =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body|script|iframe|svg)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final String END = "%%EOF";
    private static final int MOST_BLANKS = 2_048;
    private static final byte[] ZIP_END = {'P', 'K', 5, 6};
    private static final byte[] ZIP_ENTRY = {'P', 'K', 1, 2};
    private static final int ZIP_END_LENGTH = 22;

    private PdfEnvelope() {}

    static void require(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!HEADER.matcher(text).lookingAt()) {
            throw text.contains("%PDF-")
                    ? Refused.because(FichierRefusal.FICHIER_DOUBLE, "Des octets précèdent l'en-tête du PDF.")
                    : Refused.because(FichierRefusal.CONTENU_NON_CONFORME, FichierRefusal.CONTENU_NON_CONFORME.titre());
        }
        requireEnd(text);
        if (HTML.matcher(text).find() || holdsArchive(bytes)) {
            throw Refused.because(FichierRefusal.FICHIER_DOUBLE, "Le PDF contient aussi une page HTML ou une archive.");
        }
    }

    private static void requireEnd(String text) {
        int last = text.lastIndexOf(END);
        if (last < 0 || !text.contains("startxref")) {
            throw Refused.because(FichierRefusal.FICHIER_ILLISIBLE, "Le PDF est tronqué : sa fin manque.");
        }
        String after = text.substring(last + END.length());
        if (after.length() > MOST_BLANKS || !after.chars().allMatch(PdfEnvelope::isBlank)) {
            throw Refused.because(FichierRefusal.FICHIER_DOUBLE, "Des octets suivent la fin du PDF.");
        }
    }

    private static boolean isBlank(int c) {
        return c == 0 || c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == ' ';
    }

    /** The four bytes of an end of archive may stand in any compressed stream; with a directory before it they do not. */
    private static boolean holdsArchive(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + ZIP_END_LENGTH <= bytes.length; at++) {
            if (startsWith(bytes, at, ZIP_END)) {
                long directory = at - Integer.toUnsignedLong(file.getInt(at + 12));
                if (directory >= 0 && startsWith(bytes, (int) directory, ZIP_ENTRY)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] signature) {
        for (int i = 0; i < signature.length; i++) {
            if (bytes[at + i] != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
