package fr.relais.paymentfiles.virement;

import fr.relais.paymentfiles.virement.LotRefuse.Code;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** Texts in the character set every bank of the SEPA reads: accents and typographic signs are replaced, the rest is refused (ASM-BANK-2). */
final class TexteSepa {

    private static final Pattern CHARACTERS = Pattern.compile("[A-Za-z0-9/\\-?:().,'+ ]*");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9/\\-?:().,'+]{1,35}");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BLANKS = Pattern.compile("[ \\u00A0\\u202F\\u2009]+");
    private static final int HUGE = 1_000;

    private static final Map<Integer, String> REPLACED = Map.ofEntries(
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "OE"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "AE"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '"', "'"),
            Map.entry((int) '«', "'"),
            Map.entry((int) '»', "'"),
            Map.entry((int) '“', "'"),
            Map.entry((int) '”', "'"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '\u2011', "-"),
            Map.entry((int) '_', "-"),
            Map.entry((int) '…', "..."),
            Map.entry((int) '°', "o"),
            Map.entry((int) ';', ","),
            Map.entry((int) '&', "+"));

    private TexteSepa() {}

    /** The text as it is written in the file; too long is refused rather than cut, since the name of a holder is checked by the bank. */
    static String of(String champ, String text, int max) {
        if (text == null || text.isBlank()) {
            throw new LotRefuse(Code.TEXTE_VIDE, champ + " : le texte est vide.");
        }
        if (text.length() > HUGE) {
            throw tooLong(champ, max);
        }
        String written = BLANKS.matcher(transliterated(text)).replaceAll(" ").strip();
        if (!CHARACTERS.matcher(written).matches()) {
            throw new LotRefuse(
                    Code.TEXTE_HORS_SEPA, champ + " : un caractère ne peut pas être écrit dans un virement SEPA.");
        }
        if (written.isEmpty()) {
            throw new LotRefuse(Code.TEXTE_VIDE, champ + " : le texte est vide.");
        }
        if (written.length() > max) {
            throw tooLong(champ, max);
        }
        return written;
    }

    /** An identifier is compared by others to the letter: nothing in it is replaced. */
    static String identifier(String champ, String text) {
        boolean valid = text != null
                && IDENTIFIER.matcher(text).matches()
                && !text.startsWith("/")
                && !text.endsWith("/")
                && !text.contains("//");
        if (!valid) {
            throw new LotRefuse(
                    Code.IDENTIFIANT_INVALIDE,
                    champ + " : de 1 à 35 caractères SEPA sans espace, sans « / » au début, à la fin ni double.");
        }
        return text;
    }

    private static String transliterated(String text) {
        StringBuilder written = new StringBuilder();
        MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .codePoints()
                .forEach(point -> written.append(REPLACED.getOrDefault(point, Character.toString(point))));
        return written.toString();
    }

    private static LotRefuse tooLong(String champ, int max) {
        return new LotRefuse(Code.TEXTE_TROP_LONG, champ + " : au plus " + max + " caractères.");
    }
}
