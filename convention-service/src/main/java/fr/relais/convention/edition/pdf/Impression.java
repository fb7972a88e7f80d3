package fr.relais.convention.edition.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import fr.relais.convention.edition.DocumentEdite;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes of a document the PDF that the parties sign; the same document gives the same bytes (ASM-CONV-55). */
@Singleton
public class Impression {

    private static final String FAMILY = "Liberation";
    private static final int BOLD = 700;
    private static final int NORMAL = 400;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Police police = new Police();
    private final byte[] colors = resource("/edition/sRGB.icc");
    private final String style = new String(resource("/edition/document.css"), StandardCharsets.UTF_8);

    @CheckedTemplate(basePath = "edition")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance document(DocumentEdite document, String style);
    }

    /** With the terms attached, as the JSON of the service. */
    public byte[] print(DocumentEdite document, byte[] termes) {
        String html = police.drawable(Pages.document(document, style).render());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(html).toStream(out).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument pdf = renderer.getPdfDocument();
            Metadonnees.write(pdf, document.titre(), document.date(), termes);
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException("The document cannot be printed", e);
        }
        return out.toByteArray();
    }

    /** Nothing is fetched: what a page needs is in the service. */
    private PdfRendererBuilder builder(String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(html, null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
        builder.useColorProfile(colors);
        builder.useFont(() -> Police.open(Police.REGULAR), FAMILY, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> Police.open(Police.BOLD), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        builder.useFastMode();
        return builder;
    }

    private static byte[] resource(String name) {
        try (InputStream in = Police.open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
