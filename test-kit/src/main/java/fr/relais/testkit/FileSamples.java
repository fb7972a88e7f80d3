package fr.relais.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The smallest file of a kind, which anybody would read, if not accept: what a valid request sends where the document takes a file. */
final class FileSamples {

    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    /** What a bank answers (ISO 20022) that has nothing to say of any transfer. */
    private static final String STATUS_REPORT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
            <GrpHdr><MsgId>RIEN</MsgId><CreDtTm>2022-03-17T08:00:00</CreDtTm></GrpHdr>
            <OrgnlGrpInfAndSts><OrgnlMsgId>AUCUN</OrgnlMsgId></OrgnlGrpInfAndSts>
            </CstmrPmtStsRpt></Document>
            """;

    private static final Map<String, byte[]> SAMPLES = Map.of(
            "application/pdf",
            pdf(),
            "image/png",
            Base64.getDecoder().decode(PNG),
            "application/xml",
            STATUS_REPORT.getBytes(ISO_8859_1),
            "text/csv",
            "colonne\nvaleur\n".getBytes(ISO_8859_1));

    private FileSamples() {}

    static byte[] of(String mediaType) {
        byte[] sample = SAMPLES.get(mediaType);
        if (sample == null) {
            throw new AssertionError("Nobody has made a sample of " + mediaType + " yet");
        }
        return sample;
    }

    /** One empty page. */
    private static byte[] pdf() {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        List<Integer> offsets = new ArrayList<>();
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
        for (String object : objects) {
            offsets.add(pdf.length());
            pdf.append(offsets.size() + " 0 obj\n" + object + "\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 4\n0000000000 65535 f \n");
        offsets.forEach(offset -> pdf.append("%010d 00000 n \n".formatted(offset)));
        pdf.append("trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return pdf.toString().getBytes(ISO_8859_1);
    }
}
