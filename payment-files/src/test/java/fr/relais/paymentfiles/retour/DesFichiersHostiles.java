package fr.relais.paymentfiles.retour;

import static fr.relais.paymentfiles.retour.FichierHostileTest.refusal;

import fr.relais.paymentfiles.retour.FichierBancaireRefuse.Code;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The hostile files that are played, each a good file with one thing wrong. */
final class DesFichiersHostiles {

    private static final TypeMessage CAMT = TypeMessage.CAMT_054_001_08;
    private static final TypeMessage PAIN = TypeMessage.PAIN_002_001_10;
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String ROOT = "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.08\">";
    private static final String AMOUNT = "<Amt Ccy=\"EUR\">8729.00</Amt>";

    private DesFichiersHostiles() {}

    static Stream<Arguments> all() {
        return Stream.of(encodings(), doctypes(), shapes(), messages(), fields(), amounts(), doubles())
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> encodings() {
        return Stream.of(
                refusal(Code.FICHIER_VIDE, "no byte", new byte[0]),
                encoded("Latin-1 declared", text(DECLARATION, DECLARATION.replace("UTF-8", "ISO-8859-1")), "UTF-8"),
                encoded("Latin-1 bytes", text("BDF-CAMT", "Crédité"), "ISO-8859-1"),
                encoded("UTF-16 with a mark", Fichiers.text(CAMT).replace("UTF-8", "UTF-16"), "UTF-16"),
                encoded("UTF-16 without a mark", Fichiers.text(CAMT), "UTF-16LE"),
                encoded("UTF-16 declared, UTF-8 in fact", Fichiers.text(CAMT).replace("UTF-8", "UTF-16"), "UTF-8"),
                encoded("UTF-32", Fichiers.text(CAMT), "UTF-32"),
                encoded("UTF-7 declared", Fichiers.text(CAMT).replace("UTF-8", "UTF-7"), "UTF-8"),
                encoded("a byte order mark", "\uFEFF" + Fichiers.text(CAMT), "UTF-8"),
                encoded("a zero byte", text("BDF-CAMT", "BDF\0CAMT"), "UTF-8"));
    }

    private static Stream<Arguments> doctypes() {
        String laughs = IntStream.range(1, 10)
                .mapToObj(level -> "<!ENTITY l" + level + " \"" + ("&l" + (level - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining("", "<!DOCTYPE Document [<!ENTITY l0 \"lol\">", "]>"));
        String quadratic = "<!DOCTYPE Document [<!ENTITY a \"" + "a".repeat(100_000) + "\">]>";
        return Stream.of(
                doctype("billion laughs", laughs, "&l9;"),
                doctype("quadratic blow-up", quadratic, "&a;".repeat(10_000)),
                doctype("a file", "<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;"),
                doctype("a host", "<!DOCTYPE Document [<!ENTITY x SYSTEM \"http://127.0.0.1:1/x\">]>", "&x;"),
                doctype(
                        "a parameter entity",
                        "<!DOCTYPE Document [<!ENTITY % x SYSTEM \"file:///etc/passwd\"> %x;]>",
                        "1"),
                doctype("a DTD elsewhere", "<!DOCTYPE Document SYSTEM \"http://127.0.0.1:1/x.dtd\">", "1"),
                doctype("in a comment", "<!-- <!DOCTYPE Document> -->", "1"),
                refusal(Code.DTD_INTERDITE, "half a DTD", bytes(DECLARATION + "<!DOCTYPE Document [" + " ".repeat(99))),
                refused(Code.DTD_INTERDITE, "an entity of nobody", "BDF-CAMT", "&x;"));
    }

    private static Stream<Arguments> shapes() {
        int depth = 100_000;
        return Stream.of(
                refusal(Code.XML_INVALIDE, "not XML", bytes("EndToEndId;Montant\n771;8729")),
                refusal(Code.XML_INVALIDE, "only blanks", bytes(" ".repeat(1_000_000))),
                refusal(Code.XML_INVALIDE, "JSON", bytes("{\"Document\":{}}")),
                refused(Code.XML_INVALIDE, "cut before the end", "</Document>", ""),
                refused(Code.XML_INVALIDE, "two roots", "</Document>", "</Document><Document/>"),
                refused(Code.XML_INVALIDE, "the same attribute twice", "Ccy=\"EUR\"", "Ccy=\"EUR\" Ccy=\"EUR\""),
                refused(Code.XML_INVALIDE, "a control character", "BDF-CAMT", "BDF\u0007CAMT"),
                refusal(Code.XML_TROP_PROFOND, "deep", bytes(ROOT + "<a>".repeat(depth) + "</a>".repeat(depth))),
                refusal(Code.XML_TROP_PROFOND, "deep and open", bytes(ROOT + "<a>".repeat(1_000_000))),
                refused(
                        Code.FICHIER_TROP_LOURD,
                        "six hundred thousand elements",
                        "<GrpHdr>",
                        "<a/>".repeat(600_000) + "<GrpHdr>"),
                refusal(Code.FICHIER_TROP_LOURD, "six megabytes", bytes(" ".repeat(6 * 1024 * 1024))),
                refused(Code.XML_INTERDIT, "a style sheet", "<BkToCstmr", "<?xml-stylesheet href='x'?><BkToCstmr"),
                refused(
                        Code.XML_INTERDIT,
                        "another type",
                        "<GrpHdr>",
                        "<GrpHdr xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:type=\"x\">"),
                refused(
                        Code.XML_INTERDIT,
                        "an inclusion",
                        "<GrpHdr>",
                        "<GrpHdr><i:include xmlns:i=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>"),
                refused(Code.XML_INTERDIT, "many attributes", "<GrpHdr>", "<GrpHdr" + attributes(5_000) + ">"),
                refused(Code.XML_INTERDIT, "an element of no namespace", "<GrpHdr>", "<GrpHdr xmlns=\"\">"));
    }

    private static Stream<Arguments> messages() {
        return Stream.of(
                refused(Code.MESSAGE_INCONNU, "another version", "camt.054.001.08", "camt.054.001.99"),
                refused(Code.MESSAGE_INCONNU, "another message", "camt.054.001.08", "camt.053.001.08"),
                refused(Code.MESSAGE_INCONNU, "our own message", "camt.054.001.08", "pain.001.001.09"),
                refused(Code.MESSAGE_INCONNU, "no namespace", ROOT, "<Document>"),
                refused(Code.MESSAGE_INCONNU, "another root", "Document", "Dokument"),
                refused(
                        Code.CHAMP_ABSENT,
                        "the root of one, the body of another",
                        "camt.054.001.08",
                        "pain.002.001.10"));
    }

    private static Stream<Arguments> fields() {
        return Stream.of(
                refused(Code.CHAMP_ABSENT, "no identifier", "<MsgId>BDF-CAMT-2022-0318</MsgId>", ""),
                refused(Code.CHAMP_ABSENT, "no amount on one of two lines", AMOUNT, ""),
                refused(Code.CHAMP_ABSENT, "no account", "Ntfctn>", "Autre>"),
                refused(Code.CHAMP_INVALIDE, "neither debit nor credit", "DBIT", "DEBIT"),
                refused(Code.CHAMP_INVALIDE, "a state of nobody", "<Cd>BOOK</Cd>", "<Cd>BOOKED</Cd>"),
                refused(Code.CHAMP_INVALIDE, "a day that is not", "2022-03-17</Dt>", "2022-02-30</Dt>"),
                refused(Code.CHAMP_INVALIDE, "a French day", "2022-03-17</Dt>", "17/03/2022</Dt>"),
                refused(Code.CHAMP_INVALIDE, "perhaps", "<RvslInd>true", "<RvslInd>yes"),
                refused(Code.CHAMP_INVALIDE, "36 characters", "771-201800145-2022-A1", "A".repeat(36)),
                refused(Code.CHAMP_INVALIDE, "a million characters", "AC06", "A".repeat(1_000_000)),
                refused(Code.CHAMP_INVALIDE, "two lines", "771-201800145", "771&#10;201800145"),
                refused(Code.CHAMP_INVALIDE, "a child where a text is", "771-201800145", "771<b/>201800145"),
                refusal(Code.CHAMP_INVALIDE, "a status of nobody", bytes(Fichiers.changed(PAIN, "ACSP", "PAID"))));
    }

    private static Stream<Arguments> amounts() {
        Stream<String> figures = Stream.of(
                "",
                "0",
                "0.00",
                "-5",
                "+5",
                "NaN",
                "Infinity",
                "1E400",
                "1e1000000000",
                "1,5",
                "1 000.00",
                "123.456",
                "9".repeat(14),
                "9".repeat(10_000),
                "\u0663",
                "0x10",
                "8729.00EUR");
        Stream<String> written = Stream.concat(
                figures.map(figure -> AMOUNT.replace("8729.00", figure)),
                Stream.of(AMOUNT.replace("EUR", "USD"), AMOUNT.replace("EUR", "eur"), "<Amt>8729.00</Amt>"));
        return written.map(amount ->
                refused(Code.CHAMP_INVALIDE, amount.substring(0, Math.min(30, amount.length())), AMOUNT, amount));
    }

    private static Stream<Arguments> doubles() {
        String reference = "<EndToEndId>771-201800145-2022-A1</EndToEndId>";
        return Stream.of(
                refused(Code.LIGNE_EN_DOUBLE, "one transfer executed twice", "771-201800145", "771-201800146"),
                refusal(
                        Code.LIGNE_EN_DOUBLE,
                        "one transfer rejected and executed",
                        bytes(Fichiers.changed(PAIN, "771-201800145", "771-201800146"))),
                refused(
                        Code.CHAMP_EN_DOUBLE,
                        "two references on a line",
                        reference,
                        reference + "<EndToEndId>B</EndToEndId>"),
                refused(Code.CHAMP_EN_DOUBLE, "two amounts on a line", AMOUNT, AMOUNT + "<Amt Ccy=\"EUR\">1.00</Amt>"),
                refused(Code.CHAMP_EN_DOUBLE, "two states", "<Sts>", "<Sts><Cd>PDNG</Cd></Sts><Sts>"));
    }

    private static String attributes(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> " a" + index + "=\"x\"")
                .collect(Collectors.joining());
    }

    private static Arguments doctype(String what, String doctype, String reference) {
        return refusal(
                Code.DTD_INTERDITE, what, bytes(text(ROOT, doctype + ROOT).replace("BDF-CAMT", reference)));
    }

    private static Arguments encoded(String what, String text, String charset) {
        return refusal(Code.ENCODAGE_INVALIDE, what, text.getBytes(Charset.forName(charset)));
    }

    private static Arguments refused(Code code, String what, String passage, String replacement) {
        return refusal(code, what, bytes(text(passage, replacement)));
    }

    private static String text(String passage, String replacement) {
        return Fichiers.changed(CAMT, passage, replacement);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
