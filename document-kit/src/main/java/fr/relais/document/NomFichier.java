package fr.relais.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes of the name a client gave a name that any disk takes: no path, no sign with a meaning, the extension of its type. */
public final class NomFichier {

    private static final int MOST = 100;
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern MEANINGFUL = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd} ._()'’-]+");
    private static final Pattern EXTENSION = Pattern.compile("\\.[^.]{0,10}$");
    private static final Pattern EDGES = Pattern.compile("^[ ._-]+|[ ._-]+$");
    private static final String UNNAMED = "document";

    private NomFichier() {}

    public static String of(String given, TypeFichier type) {
        String last =
                PATH.matcher(Normalizer.normalize(given, Normalizer.Form.NFC)).replaceFirst("");
        String stem = EXTENSION.matcher(last).replaceFirst("");
        String plain = MEANINGFUL.matcher(stem).replaceAll("_");
        String cut = EDGES.matcher(plain.substring(
                        0, plain.offsetByCodePoints(0, Math.min(MOST, plain.codePointCount(0, plain.length())))))
                .replaceAll("");
        return (cut.isEmpty() ? UNNAMED : cut) + "." + type.extension().toLowerCase(Locale.ROOT);
    }
}
