package fr.relais.convention.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** A printed PDF, looked at as its readers do: its text, the terms it carries, the norms it says it follows. */
record UnDocument(byte[] pdf) {

    private static final List<PDFAFlavour> NORMS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_U);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** One line of single spaces and small letters, its quotes and dashes all of one kind: how a reader compares two texts. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[’‘]", "'")
                .replaceAll("[–—\u00ad‑]", "-")
                .replaceAll("Page [0-9]+ / [0-9]+", " ")
                .replaceAll("[\\s\u00a0]+", " ")
                .replaceAll(" ?- ?", "-")
                .strip()
                .toLowerCase(Locale.FRENCH);
    }

    String text() {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String plain() {
        return plain(text());
    }

    String termes() {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys("termes.json");
            return new String(files.get("termes.json").getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PDF/UA-1 and PDF/A-3u, as veraPDF reads them. */
    UnDocument followsItsNorms() {
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
