package fr.relais.document.controle;

import static fr.relais.document.FichierRefusal.CONTENU_NON_CONFORME;
import static fr.relais.document.FichierRefusal.FICHIER_DOUBLE;
import static fr.relais.document.FichierRefusal.FICHIER_ILLISIBLE;
import static fr.relais.document.FichierRefusal.FICHIER_TROP_LOURD;
import static fr.relais.document.FichierRefusal.PDF_ACTIF;
import static fr.relais.document.FichierRefusal.PDF_CHIFFRE;
import static fr.relais.document.FichierRefusal.PDF_PIECE_JOINTE;
import static fr.relais.document.FichierRefusal.PDF_REFERENCE_EXTERNE;

import fr.relais.document.FichierRefusal;
import fr.relais.testkit.pdf.PdfSamples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.provider.Arguments;

/** PDFs that nobody should keep, each with the refusal it deserves. */
final class DesPdfHostiles {

    private static final byte[] PLAIN = PdfSamples.plain();

    private DesPdfHostiles() {}

    static Stream<Arguments> all() {
        return Stream.of(unreadable(), twoThings(), active(), elsewhere(), heavy())
                .flatMap(family -> family);
    }

    private static Stream<Arguments> unreadable() {
        return Stream.of(
                of("not a PDF", CONTENU_NON_CONFORME, bytes("<!doctype html><html><body>bonjour</body></html>")),
                of("a ZIP", CONTENU_NON_CONFORME, zip()),
                of("a header alone", FICHIER_ILLISIBLE, bytes("%PDF-1.7\n")),
                of("truncated", FICHIER_ILLISIBLE, Arrays.copyOf(PLAIN, PLAIN.length * 2 / 3)),
                of("without its last bytes", FICHIER_ILLISIBLE, Arrays.copyOf(PLAIN, PLAIN.length - 10)),
                of("no page", FICHIER_ILLISIBLE, changed(text -> text.replace("/Kids [", "/Kids [] /X ["))),
                of("encrypted", PDF_CHIFFRE, PdfSamples.encrypted()));
    }

    private static Stream<Arguments> twoThings() {
        return Stream.of(
                of("bytes before", FICHIER_DOUBLE, joined(bytes("GIF89a"), PLAIN)),
                of("bytes after", FICHIER_DOUBLE, joined(PLAIN, bytes("#!/bin/sh"))),
                of("a ZIP after", FICHIER_DOUBLE, joined(PLAIN, zip())),
                of("a ZIP whose comment is the end of the PDF", FICHIER_DOUBLE, zipWithin()),
                of(
                        "HTML in a comment",
                        FICHIER_DOUBLE,
                        changed(text -> text.replaceFirst("\n", "\n%<script>alert(1)</script>\n"))));
    }

    private static Stream<Arguments> active() {
        return Stream.of(
                of(
                        "JavaScript on opening",
                        PDF_ACTIF,
                        PdfSamples.withCatalog("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>")),
                of(
                        "JavaScript by its name",
                        PDF_ACTIF,
                        PdfSamples.withCatalog(
                                "/Names << /JavaScript << /Names [(a) 4 0 R] >> >>", "<< /S /JavaScript /JS (1) >>")),
                of(
                        "JavaScript with its name escaped",
                        PDF_ACTIF,
                        PdfSamples.withCatalog("/Old 4 0 R", "<< /S /Java#53cript /J#53 (1) >>")),
                of(
                        "a program launched",
                        PDF_ACTIF,
                        PdfSamples.withPage(
                                "/Annots [4 0 R]",
                                "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (cmd.exe) >> >>")),
                of("an action on each page", PDF_ACTIF, PdfSamples.withPage("/AA << /O << /S /Named /N /Print >> >>")),
                of("opens by an action", PDF_ACTIF, PdfSamples.withCatalog("/OpenAction << /S /Named /N /Print >>")),
                of(
                        "a form that is sent",
                        PDF_ACTIF,
                        PdfSamples.withPage("/Annots [4 0 R]", "<< /S /SubmitForm /F (http://exemple.org) >>")),
                of("XFA", PDF_ACTIF, PdfSamples.withCatalog("/AcroForm << /Fields [] /XFA [(a) 4 0 R] >>", "()")),
                of(
                        "a film",
                        PDF_ACTIF,
                        PdfSamples.withPage("/Annots [4 0 R]", "<< /Type /Annot /Subtype /Movie /Rect [0 0 9 9] >>")));
    }

    private static Stream<Arguments> elsewhere() {
        return Stream.of(
                of("a file attached", PDF_PIECE_JOINTE, attached("virus.exe", "MZ")),
                of("termes.json that is none", PDF_PIECE_JOINTE, attached("termes.json", "MZ")),
                of(
                        "a stream elsewhere",
                        PDF_REFERENCE_EXTERNE,
                        PdfSamples.withStream("/F (http://169.254.169.254/)", new byte[1])),
                of(
                        "a page elsewhere",
                        PDF_REFERENCE_EXTERNE,
                        PdfSamples.withStream(
                                "/Type /XObject /Subtype /Form /Ref << /F (a.pdf) /Page 1 >>", new byte[1])),
                of(
                        "goes to another file",
                        PDF_REFERENCE_EXTERNE,
                        PdfSamples.withCatalog(
                                "/OpenAction [3 0 R /Fit] /X << /S /GoToR /F (\\\\\\\\hote\\\\a.pdf) /D [0 /Fit] >>")),
                of(
                        "a link to a file of the reader",
                        PDF_REFERENCE_EXTERNE,
                        PdfSamples.withPage("/Annots [4 0 R]", "<< /S /URI /URI (file:///etc/passwd) >>")));
    }

    private static Stream<Arguments> heavy() {
        return Stream.of(
                of("501 pages", FICHIER_TROP_LOURD, pages(501)),
                of("100 000 pages", FICHIER_TROP_LOURD, pages(100_000)),
                of("a bomb", FICHIER_TROP_LOURD, PdfSamples.withStream("/Filter /FlateDecode", PdfSamples.bomb(1_000))),
                of(
                        "a bomb that its dictionary hides",
                        FICHIER_TROP_LOURD,
                        PdfSamples.withStream("/X (endobj 5 0 obj) /Filter%\n/Fl#61teDecode", PdfSamples.bomb(100))),
                of(
                        "a bomb in a table of objects",
                        FICHIER_TROP_LOURD,
                        PdfSamples.withStream(
                                "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", PdfSamples.bomb(300))),
                of(
                        "a bomb in a bomb",
                        FICHIER_TROP_LOURD,
                        PdfSamples.withStream(
                                "/Filter [ /FlateDecode%\n/FlateDecode ]",
                                PdfSamples.deflated(PdfSamples.bomb(1_000)))),
                of(
                        "a filter named elsewhere",
                        FICHIER_TROP_LOURD,
                        PdfSamples.withStream("/Filter %]\n 5 0 R", PdfSamples.bomb(1))),
                of("LZW", FICHIER_TROP_LOURD, PdfSamples.withStream("/Filter /LZWDecode", new byte[9])),
                of(
                        "a picture of a billion columns",
                        FICHIER_TROP_LOURD,
                        PdfSamples.withStream(
                                "/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 1000000000 >>",
                                PdfSamples.bomb(1))),
                of("60 000 objects", FICHIER_TROP_LOURD, objects(60_000)));
    }

    private static Arguments of(String what, FichierRefusal refusal, byte[] pdf) {
        return Arguments.of(what, refusal, pdf);
    }

    /** Odd, and no danger: what matters is that they end. */
    static Stream<Arguments> strangeButHarmless() {
        return Stream.of(
                Arguments.of("deep arrays", PdfSamples.withCatalog("/X " + "[".repeat(5_000) + "]".repeat(5_000))),
                Arguments.of(
                        "a tree of pages that loops", changed(text -> text.replaceFirst("/Kids \\[", "/Kids [2 0 R "))),
                Arguments.of(
                        "a table that leads to itself",
                        changed(text -> text.replaceFirst("/Root", "/Prev " + text.lastIndexOf("xref\n0") + " /Root"))),
                Arguments.of(
                        "a table at the wrong place",
                        changed(text -> text.replaceFirst("startxref\n\\d+", "startxref\n7"))),
                Arguments.of(
                        "a form that draws itself",
                        PdfSamples.withStream(
                                "/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /A 4 0 R >> >>",
                                bytes("/A Do"))),
                Arguments.of("a million of opening brackets", PdfSamples.withStream("", bytes("[".repeat(1_000_000)))),
                Arguments.of(
                        "words of a stream everywhere", PdfSamples.withStream("", bytes("stream\nx".repeat(80_000)))));
    }

    private static byte[] attached(String name, String content) {
        return PdfSamples.withCatalog(
                "/Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >>",
                "<< /Type /Filespec /F (" + name + ") /UF (" + name + ") /EF << /F 5 0 R >> >>",
                "<< /Type /EmbeddedFile /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
    }

    private static byte[] pages(int count) {
        return changed(text ->
                text.replace("/Kids [3 0 R] /Count 1", "/Kids [" + "3 0 R ".repeat(count) + "] /Count " + count));
    }

    private static byte[] objects(int count) {
        String[] objects = new String[count];
        Arrays.fill(objects, "null");
        return PdfSamples.withCatalog("", objects);
    }

    private static byte[] changed(UnaryOperator<String> change) {
        return bytes(change.apply(new String(PdfSamples.withCatalog(""), StandardCharsets.ISO_8859_1)));
    }

    private static byte[] zip() {
        return zip("");
    }

    private static byte[] zip(String comment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(bytes("bonjour"));
            zip.setComment(comment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A reader of archives looks for its end from the end of the file, and finds it in the middle of the PDF. */
    private static byte[] zipWithin() {
        String pdf = new String(PdfSamples.withCatalog(""), StandardCharsets.ISO_8859_1);
        int table = pdf.lastIndexOf("xref\n0");
        return joined(bytes(pdf.substring(0, table)), joined(zip(), bytes(pdf.substring(table))));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
