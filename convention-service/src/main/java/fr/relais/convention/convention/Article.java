package fr.relais.convention.convention;

/**
 * One article of an instrument: its number, e.g. {@code 1.2}, its title, in an avenant the title of the article it replaces
 * (AVN-1), and what it says, line by line. Only the title is never null.
 */
public record Article(String article, String titre, String remplace, String texte) {

    /** How a source cites it: by number, or by title when the document has none. */
    String reference() {
        return article == null ? titre : article;
    }

    boolean replaces(String otherTitre) {
        return remplace != null && remplace.equalsIgnoreCase(otherTitre);
    }
}
