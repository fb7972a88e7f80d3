package fr.relais.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes a PDF of a page: PDF/UA-1 and PDF/A-3u, the same page the same bytes. */
@Singleton
public class PdfPrinter {

    private static final String FAMILY = "Liberation";
    private static final int BOLD = 700;
    private static final int NORMAL = 400;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Police police = new Police();
    private final byte[] colors = resource("/document/sRGB.icc");
    private final String style = new String(resource("/document/document.css"), StandardCharsets.UTF_8);

    /** The look that every document has, for its page to begin with. */
    public String style() {
        return style;
    }

    public byte[] print(Page page) {
        String html = police.drawable(page.html());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(html).toStream(out).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument pdf = renderer.getPdfDocument();
            Metadonnees.write(pdf, page);
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException("The document cannot be printed", e);
        }
        return out.toByteArray();
    }

    /** Nothing is fetched: what a page needs is in it, or here. */
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
