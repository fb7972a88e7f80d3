package fr.relais.convention.edition;

import fr.relais.testkit.pdf.PrintedPdf;

/** The PDFs that this service prints, read back. */
final class Editions {

    private static final String HEAD =
            "Avenant \\(convention .*|Convention (?:bi|tri)partite.*|Convention consolidée –.*";

    private Editions() {}

    static PrintedPdf read(byte[] pdf) {
        return new PrintedPdf(pdf, HEAD);
    }

    static String termes(PrintedPdf document) {
        return document.attached("termes.json");
    }
}
