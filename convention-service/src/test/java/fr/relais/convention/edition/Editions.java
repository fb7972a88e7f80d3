package fr.relais.convention.edition;

import fr.relais.document.pdf.UnDocument;

/** The PDFs that this service prints, read back. */
final class Editions {

    private static final String HEAD =
            "Avenant \\(convention .*|Convention (?:bi|tri)partite.*|Convention consolidée –.*";

    private Editions() {}

    static UnDocument read(byte[] pdf) {
        return new UnDocument(pdf, HEAD);
    }

    static String termes(UnDocument document) {
        return document.attached("termes.json");
    }
}
