package fr.relais.document.controle;

import fr.relais.document.FichierRefusal;
import fr.relais.kit.problem.Refused;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures what the streams of a PDF would become before any parser decompresses them. Wherever the parser could see a
 * stream begin, one is tried: nothing that its dictionaries say is believed. What cannot be measured that way is refused:
 * filters upon filters, filters named elsewhere, and those nobody writes any more (ASM-KIT-15).
 */
final class PdfStreams {

    private static final String BLANKS = "(?:[\\x00\\t\\n\\f\\r ]|%[^\\r\\n]*+[\\r\\n])*+";
    private static final Pattern STREAM = Pattern.compile("stream[ ]{0,8}(?:\\r\\n|\\n|\\r)");
    private static final Pattern OBJECT = Pattern.compile("[0-9]" + BLANKS + "obj");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern OBSOLETE = Pattern.compile(
            "/Filter" + BLANKS + "(?:\\[[^\\]]{0,2000})?/(?:LZWDecode|LZW|RunLengthDecode|RL)(?![A-Za-z0-9])");
    private static final Pattern ELSEWHERE = Pattern.compile("/Filter" + BLANKS + "(?:\\[" + BLANKS + ")?[0-9]");
    private static final Pattern CHAIN = Pattern.compile("/Filter" + BLANKS + "\\[([^\\]]{0,2000})\\]");
    private static final Pattern DECODER = Pattern.compile("/(?:Flate|Fl|ASCII85|A85|ASCIIHex|AHx)(?:Decode)?");
    private static final Pattern WIDE = Pattern.compile(
            "/(?:Columns|Colors|Rows)" + BLANKS + "(?:[0-9]{6}|[0-9]+" + BLANKS + "[0-9]+" + BLANKS + "R)");

    private static final int MOST_OBJECTS = 50_000;
    private static final long MOST_OF_ONE = 75L * 1024 * 1024;
    private static final long MOST_OF_ALL = 200L * 1024 * 1024;
    private static final int ZLIB_HEADER = 2;

    private final byte[] bytes;
    private final Effort effort;
    private final byte[] page = new byte[64 * 1024];
    private long total;

    private PdfStreams(byte[] bytes, Effort effort) {
        this.bytes = bytes;
        this.effort = effort;
    }

    static void require(byte[] bytes, Effort effort) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        requireFew(OBJECT.matcher(text), "Le PDF compte plus de " + MOST_OBJECTS + " objets.");
        requireMeasurable(unescaped(text));
        new PdfStreams(bytes, effort).measure(text);
    }

    private static void requireFew(Matcher found, String detail) {
        int count = 0;
        while (found.find()) {
            count++;
            if (count > MOST_OBJECTS) {
                throw Effort.tooHeavy(detail);
            }
        }
    }

    /** Names may write any of their characters by its number. */
    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    private static void requireMeasurable(String text) {
        if (OBSOLETE.matcher(text).find()
                || ELSEWHERE.matcher(text).find()
                || WIDE.matcher(text).find()
                || CHAIN.matcher(text)
                        .results()
                        .anyMatch(chain ->
                                DECODER.matcher(chain.group(1)).results().count() > 1)) {
            throw Refused.because(
                    FichierRefusal.FICHIER_TROP_LOURD,
                    "Le PDF comprime son contenu d'une manière dont la taille ne peut pas être vérifiée.");
        }
    }

    private void measure(String text) {
        Matcher stream = STREAM.matcher(text);
        int count = 0;
        Inflater inflater = new Inflater(true);
        try {
            while (stream.find()) {
                count++;
                if (count > 2 * MOST_OBJECTS) {
                    throw Effort.tooHeavy("Le PDF compte trop de flux.");
                }
                inflater.reset();
                measure(inflater, stream.end() + ZLIB_HEADER);
            }
        } finally {
            inflater.end();
        }
    }

    /** The parser skips the two bytes of the header without a look, and so is done here. */
    private void measure(Inflater inflater, int start) {
        if (start >= bytes.length) {
            return;
        }
        inflater.setInput(bytes, start, bytes.length - start);
        long one = 0;
        try {
            int read;
            do {
                read = inflater.inflate(page);
                one += read;
                total += read;
                if (one > MOST_OF_ONE || total > MOST_OF_ALL) {
                    throw Effort.tooHeavy("Le contenu décomprimé du PDF est trop grand.");
                }
                effort.go();
            } while (read > 0 && !inflater.finished());
        } catch (DataFormatException notCompressed) {
            total -= Math.min(one, page.length);
        }
    }
}
