package fr.relais.testkit.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A plain PDF of two pages, changed by one word; and PDFs written by hand, object by object. */
public final class PdfSamples {

    private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R %s >>";
    private static final String PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    private static final String PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] %s >>";

    private PdfSamples() {}

    public static byte[] plain() {
        return with(document -> {});
    }

    /** Changed before it is written. */
    public static byte[] with(Consumer<PDDocument> change) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 1; i <= 2; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(70, 700);
                    content.showText("Convention d'objectifs et de financement, page " + i);
                    content.endText();
                }
            }
            change.accept(document);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] encrypted() {
        return with(document -> {
            try {
                document.protect(new StandardProtectionPolicy("proprietaire", "", new AccessPermission()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Written again with its objects compressed together, as most programs do. */
    public static byte[] compressed() {
        try (PDDocument document = Loader.loadPDF(plain());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One page, and these entries in the catalog. */
    public static byte[] withCatalog(String entries, String... objects) {
        return written(entries, "", List.of(), objects);
    }

    /** One page with these entries. */
    public static byte[] withPage(String entries, String... objects) {
        return written("", entries, List.of(), objects);
    }

    /** One page, and a stream of this dictionary and these bytes as object 4. */
    public static byte[] withStream(String dictionary, byte[] content) {
        return written("", "/Contents 4 0 R", List.of(Map.entry(dictionary, content)));
    }

    /** One page, and this text as an object. */
    public static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] page = new byte[8192];
        while (!deflater.finished()) {
            out.write(page, 0, deflater.deflate(page));
        }
        deflater.end();
        return out.toByteArray();
    }

    /** Zeros, as many as one likes, compressed to a thousandth. */
    public static byte[] bomb(int mebibytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] zeros = new byte[1024 * 1024];
        byte[] page = new byte[8192];
        for (int i = 0; i <= mebibytes; i++) {
            if (i < mebibytes) {
                deflater.setInput(zeros);
            } else {
                deflater.finish();
            }
            int written = deflater.deflate(page);
            while (written > 0) {
                out.write(page, 0, written);
                written = deflater.deflate(page);
            }
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] written(
            String catalog, String page, List<Map.Entry<String, byte[]>> streams, String... objects) {
        Written pdf = new Written();
        pdf.object(CATALOG.formatted(catalog));
        pdf.object(PAGES);
        pdf.object(PAGE.formatted(page));
        streams.forEach(stream -> pdf.stream(stream.getKey(), stream.getValue()));
        for (String object : objects) {
            pdf.object(object);
        }
        return pdf.end();
    }

    /** Objects one after the other, then their table. */
    private static final class Written {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final List<Integer> offsets = new ArrayList<>();

        private Written() {
            write("%PDF-1.7\n");
        }

        private void object(String content) {
            offsets.add(out.size());
            write(offsets.size() + " 0 obj\n" + content + "\nendobj\n");
        }

        private void stream(String dictionary, byte[] content) {
            offsets.add(out.size());
            write(offsets.size() + " 0 obj\n<< /Length " + content.length + " " + dictionary + " >>\nstream\n");
            out.writeBytes(content);
            write("\nendstream\nendobj\n");
        }

        private byte[] end() {
            int table = out.size();
            write("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
            offsets.forEach(offset -> write("%010d 00000 n \n".formatted(offset)));
            write("trailer\n<< /Size " + (offsets.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
            return out.toByteArray();
        }

        private void write(String text) {
            out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
