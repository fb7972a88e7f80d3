package fr.relais.convention;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Decides whether two names are the same: case, accents, hyphens and spaces do not count (ASM-CONV-21). */
public final class Noms {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Noms() {}

    public static boolean same(String one, String other) {
        return words(one).equals(words(other));
    }

    /** Bare words in lower case, one space between them. */
    public static String words(String text) {
        String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return BETWEEN_WORDS.matcher(lower).replaceAll(" ").strip();
    }
}
