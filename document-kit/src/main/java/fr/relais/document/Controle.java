package fr.relais.document;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What the check of a file has seen: the pages of a PDF and whether it carries data of ours, or the size of an image in pixels. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Controle(Integer pages, Boolean donneesJointes, Integer largeur, Integer hauteur) {

    public static Controle ofPdf(int pages, boolean donneesJointes) {
        return new Controle(pages, donneesJointes, null, null);
    }

    public static Controle ofImage(int largeur, int hauteur) {
        return new Controle(null, null, largeur, hauteur);
    }
}
