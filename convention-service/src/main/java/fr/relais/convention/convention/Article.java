package fr.relais.convention.convention;

/**
 * One article of an instrument: its number, e.g. {@code 1.2}, its title and, in an avenant, the title of the article it
 * replaces (AVN-1). The number and the replaced title may be null.
 */
public record Article(String article, String titre, String remplace) {

    /** How a source cites it: by number, or by title when the document has none. */
    String reference() {
        return article == null ? titre : article;
    }

    boolean replaces(String otherTitre) {
        return remplace != null && remplace.equalsIgnoreCase(otherTitre);
    }
}
