package fr.relais.convention.document;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What the check of a file has seen: the pages of a PDF and whether it carries the terms, or the size of an image in pixels. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Controle(Integer pages, Boolean termesJoints, Integer largeur, Integer hauteur) {

    public static Controle ofPdf(int pages, boolean termesJoints) {
        return new Controle(pages, termesJoints, null, null);
    }

    public static Controle ofImage(int largeur, int hauteur) {
        return new Controle(null, null, largeur, hauteur);
    }
}
