package fr.relais.funding.service;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A file of transfers as a bank reads it: held to the schema of ISO 20022, with no code of ours. */
record FichierRelu(Document xml, String texte) {

    private static final String NORME = "pain.001.001.09";

    static FichierRelu of(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return new FichierRelu(
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)), new String(bytes, "UTF-8"));
    }

    /** The text, once the schema has nothing to say. */
    String valid() throws Exception {
        SchemaFactory.newDefaultInstance()
                .newSchema(Thread.currentThread().getContextClassLoader().getResource(NORME + ".xsd"))
                .newValidator()
                .validate(new DOMSource(xml));
        return texte;
    }

    /** In euros, by {@code EndToEndId}. */
    Map<String, String> montants() {
        Map<String, String> read = new TreeMap<>();
        NodeList lines = xml.getElementsByTagNameNS("*", "CdtTrfTxInf");
        for (int index = 0; index < lines.getLength(); index++) {
            Element line = (Element) lines.item(index);
            read.put(text(line, "EndToEndId"), text(line, "InstdAmt"));
        }
        return read;
    }

    String somme() {
        return text(xml.getDocumentElement(), "CtrlSum");
    }

    static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String text(Element within, String name) {
        return within.getElementsByTagNameNS("*", name).item(0).getTextContent();
    }
}
