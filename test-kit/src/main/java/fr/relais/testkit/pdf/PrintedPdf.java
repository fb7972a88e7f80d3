package fr.relais.testkit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * A printed PDF, looked at as its readers do: its text, the data it carries, the norms it says it follows. {@code head} is
 * what may stand at the head of each page, as a pattern.
 */
public record PrintedPdf(byte[] pdf, String head) {

    private static final List<PDFAFlavour> NORMS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_U);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** Without blanks, in small letters, its quotes and dashes all of one kind: a line may end anywhere. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[’‘]", "'")
                .replaceAll("[–—\u00ad‑]", "-")
                .replaceAll("[\\s\u00a0]+", "")
                .toLowerCase(Locale.FRENCH);
    }

    /** Without the head and the foot of each page. */
    public String text() {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Pattern.compile("^(?:Page [0-9]+ / [0-9]+|" + head + ")$", Pattern.MULTILINE)
                    .matcher(new PDFTextStripper().getText(document))
                    .replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PrintedPdf says(String... sentences) {
        return says(List.of(sentences));
    }

    public PrintedPdf says(List<String> sentences) {
        String whole = plain(text());
        assertThat(sentences).allSatisfy(sentence -> assertThat(whole).contains(plain(sentence)));
        return this;
    }

    public PrintedPdf saysNothingOf(String... words) {
        String whole = plain(text());
        assertThat(List.of(words)).allSatisfy(word -> assertThat(whole).doesNotContain(plain(word)));
        return this;
    }

    public String attached(String name) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys(name);
            return new String(files.get(name).getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PDF/UA-1 and PDF/A-3u, as veraPDF reads them. */
    public PrintedPdf followsItsNorms() {
        for (PDFAFlavour norm : NORMS) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), norm);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(norm, false)) {
                ValidationResult result = validator.validate(parser);
                assertThat(result.getTestAssertions())
                        .as(norm.toString())
                        .extracting(each -> each.getRuleId().getClause() + " " + each.getMessage())
                        .isEmpty();
                assertThat(result.isCompliant()).isTrue();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        return this;
    }
}
