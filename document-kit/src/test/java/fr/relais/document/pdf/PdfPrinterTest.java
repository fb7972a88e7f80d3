package fr.relais.document.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.testkit.pdf.PrintedPdf;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A page of HTML becomes a PDF that lasts and that everybody can read, with its data. */
class PdfPrinterTest {

    private static final PdfPrinter PRINTER = new PdfPrinter();
    private static final String DATA = "{\"montant\":\"24940.00\"}";

    @Test
    @DisplayName("PDF/UA-1 and PDF/A-3u, by veraPDF; the text, the data attached, and the same bytes each time")
    void follows_its_norms() {
        byte[] pdf =
                PRINTER.print(page("Droit de l'exercice 2022 : 24 940,00 €", "<p>Relais petite enfance « Ourcq »</p>"));

        PrintedPdf document = new PrintedPdf(pdf, "Décompte").followsItsNorms();
        document.says("Droit de l'exercice 2022", "24 940,00 €", "« Ourcq »");
        assertThat(document.attached("decompte.json")).isEqualTo(DATA);
        assertThat(PRINTER.print(
                        page("Droit de l'exercice 2022 : 24 940,00 €", "<p>Relais petite enfance « Ourcq »</p>")))
                .isEqualTo(pdf);
    }

    @Test
    @DisplayName("A title with signs of XML, and characters the font cannot draw, break neither the page nor its norms")
    void strange_characters() {
        PrintedPdf document =
                new PrintedPdf(PRINTER.print(page("A &amp; B &lt;C&gt;", "<p>\u4e2d \uD83D\uDE00</p>")), "Décompte");

        document.followsItsNorms().says("A & B <C>", "? ?");
    }

    private static Page page(String titre, String body) {
        String html = "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"fr\" xml:lang=\"fr\"><head><title>" + titre
                + "</title><meta name=\"subject\" content=\"Essai\" /><bookmarks><bookmark name=\"Essai\" href=\"#s0\" />"
                + "</bookmarks><style>" + PRINTER.style()
                + "</style></head><body><div class=\"genre\">Décompte</div><h1 id=\"s0\">"
                + titre + "</h1>" + body + "</body></html>";
        return new Page(
                titre.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">"),
                LocalDate.of(2022, 3, 15),
                html,
                new Page.Attachment("decompte.json", "Le calcul, pour les programmes", DATA.getBytes(UTF_8)));
    }
}
