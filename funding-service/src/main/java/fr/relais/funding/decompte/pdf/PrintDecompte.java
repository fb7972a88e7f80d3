package fr.relais.funding.decompte.pdf;

import fr.relais.document.pdf.Page;
import fr.relais.document.pdf.PdfPrinter;
import fr.relais.funding.decompte.Avis;
import fr.relais.funding.decompte.Decompte;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Prints notices and statements with their JSON attached; the same content gives the same bytes. */
@Singleton
public class PrintDecompte {

    private final PdfPrinter printer;

    PrintDecompte(PdfPrinter printer) {
        this.printer = printer;
    }

    @CheckedTemplate(basePath = "decompte")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance avis(Avis avis, String titre, String style);

        static native TemplateInstance decompte(Decompte decompte, String titre, String style);
    }

    public byte[] print(Avis avis, byte[] data) {
        String titre = "Avis de paiement : " + avis.cle().libelle();
        return print(titre, avis.ordonneLe(), Pages.avis(avis, titre, printer.style()), attached("avis.json", data));
    }

    public byte[] print(Decompte decompte, byte[] data) {
        String titre = "Décompte de l'exercice " + decompte.exercice();
        return print(
                titre,
                decompte.arreteLe(),
                Pages.decompte(decompte, titre, printer.style()),
                attached("decompte.json", data));
    }

    private byte[] print(String titre, LocalDate date, TemplateInstance page, Page.Attachment data) {
        return printer.print(new Page(titre, date, page.render(), data));
    }

    private static Page.Attachment attached(String name, byte[] data) {
        return new Page.Attachment(name, "Les mêmes chiffres, pour les programmes", data);
    }
}
