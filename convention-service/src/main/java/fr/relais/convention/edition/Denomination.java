package fr.relais.convention.edition;

import fr.relais.convention.gestionnaire.TypeJuridique;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as a French sentence takes them: with their article, after « de », agreeing with « représenté » (ASM-CONV-57). */
final class Denomination {

    private static final Set<String> FEMININE = Set.of(
            "ville",
            "commune",
            "communauté",
            "métropole",
            "association",
            "mutuelle",
            "caisse",
            "fédération",
            "régie",
            "union");
    private static final Set<String> MASCULINE =
            Set.of("centre", "syndicat", "département", "établissement", "ccas", "cias");
    private static final Set<TypeJuridique> FEMININE_TYPES =
            Set.of(TypeJuridique.COMMUNE, TypeJuridique.ASSOCIATION, TypeJuridique.MUTUELLE);
    private static final Pattern CIVILITE = Pattern.compile("(Madame|Monsieur|Mme|M\\.)\\s+");
    private static final Pattern FEMALE = Pattern.compile("(?i).*(trice|ente|ère|ée|cheffe)");
    private static final String VOWELS = "aàâeéèêiîoôuh";

    private Denomination() {}

    /** « La ville de Meaux » of « Ville de Meaux »; a name that has its article, or is none we know, stays. */
    static String withArticle(String nom) {
        String first = firstWord(nom);
        boolean isCommon = FEMININE.contains(first) || MASCULINE.contains(first);
        if (!isCommon) {
            return nom;
        }
        if (startsWithVowel(first)) {
            return "L’" + uncapitalized(nom);
        }
        return (FEMININE.contains(first) ? "La " : "Le ") + uncapitalized(nom);
    }

    /** « de la ville de Meaux », « du centre … », « de l’association … ». */
    static String afterDe(String nom) {
        String named = withArticle(nom);
        String lower = named.toLowerCase(Locale.FRENCH);
        if (lower.startsWith("le ")) {
            return "du " + named.substring(3);
        }
        if (lower.startsWith("les ")) {
            return "des " + named.substring(4);
        }
        return lower.startsWith("la ") || lower.startsWith("l’") || lower.startsWith("l'")
                ? "de " + uncapitalized(named)
                : "de " + named;
    }

    static String representee(String nom, TypeJuridique type) {
        String first = firstWord(withArticle(nom).replaceFirst("(?i)^(la |le |l’|l')", ""));
        if (MASCULINE.contains(first)) {
            return "représenté";
        }
        return FEMININE.contains(first) || FEMININE_TYPES.contains(type) ? "représentée" : "représenté(e)";
    }

    /** « Le Maire de la ville de Meaux », « La Directrice de la caisse … ». */
    static String quality(Personne personne, String entite) {
        String qualite = personne.qualite();
        if (qualite.isEmpty()) {
            return "Pour " + withArticle(entite);
        }
        boolean isFemale = FEMALE.matcher(qualite.split("[ ,]")[0]).matches();
        String article = startsWithVowel(qualite.toLowerCase(Locale.FRENCH)) ? "L’" : isFemale ? "La " : "Le ";
        return article + qualite + " " + afterDe(entite);
    }

    static String withoutCivilite(String nom) {
        Matcher civil = CIVILITE.matcher(nom);
        return civil.lookingAt() ? nom.substring(civil.end()) : nom;
    }

    /** « Relais Petite Enfance « Ourcq » » of « RPE Ourcq » (SEED 000). */
    static String equipement(String nom) {
        return nom.regionMatches(true, 0, "RPE ", 0, 4) ? "Relais Petite Enfance « " + nom.substring(4) + " »" : nom;
    }

    /** A title within a sentence: its first letter is small unless it begins a name or an acronym. */
    static String uncapitalized(String text) {
        boolean isWord = text.length() > 1 && Character.isLowerCase(text.codePointAt(1))
                || text.length() > 1 && !Character.isLetter(text.charAt(1));
        return isWord ? text.substring(0, 1).toLowerCase(Locale.FRENCH) + text.substring(1) : text;
    }

    private static String firstWord(String nom) {
        return nom.split("[ ’']", 2)[0].toLowerCase(Locale.FRENCH);
    }

    private static boolean startsWithVowel(String text) {
        return !text.isEmpty() && VOWELS.indexOf(text.charAt(0)) >= 0;
    }
}
