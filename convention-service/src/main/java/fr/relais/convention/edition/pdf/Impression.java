package fr.relais.convention.edition.pdf;

import fr.relais.convention.edition.DocumentEdite;
import fr.relais.document.pdf.Page;
import fr.relais.document.pdf.PdfPrinter;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;

/** Makes of a document the PDF that the parties sign; the same document gives the same bytes (ASM-CONV-55). */
@Singleton
public class Impression {

    private final PdfPrinter printer;

    Impression(PdfPrinter printer) {
        this.printer = printer;
    }

    @CheckedTemplate(basePath = "edition")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance document(DocumentEdite document, String style);
    }

    /** With the terms attached, as the JSON of the service. */
    public byte[] print(DocumentEdite document, byte[] termes) {
        return printer.print(new Page(
                document.titre(),
                document.date(),
                Pages.document(document, printer.style()).render(),
                new Page.Attachment("termes.json", "Les termes de l'instrument, pour les programmes", termes)));
    }
}
