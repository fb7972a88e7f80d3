package fr.relais.evidence;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The reference and the amount of one {@code CdtTrfTxInf} of a pain.001, whose accounts are masked. */
record LigneSepa(String reference, BigDecimal montant) {

    private static final String REFERENCE = "CdtTrfTxInf/PmtId/EndToEndId";
    private static final String MONTANT = "CdtTrfTxInf/Amt/InstdAmt";
    private static final int DEEPEST = 20;

    static LigneSepa read(String place, String xml) {
        if (xml.contains("<!")) {
            throw new Document.Illisible(place + " contient une déclaration interdite");
        }
        try {
            Map<String, String> texts = texts(place, xml);
            if (!texts.keySet().containsAll(List.of(REFERENCE, MONTANT))) {
                throw new Document.Illisible(place + " n'a pas de référence ou pas de montant");
            }
            return new LigneSepa(texts.get(REFERENCE), Document.montant(place, texts.get(MONTANT)));
        } catch (XMLStreamException malformed) {
            throw new Document.Illisible(place + " n'est pas une ligne de virement lisible");
        }
    }

    private static Map<String, String> texts(String place, String xml) throws XMLStreamException {
        XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
        Map<String, String> texts = new HashMap<>();
        Deque<String> path = new ArrayDeque<>();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> path.addLast(reader.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> path.removeLast();
                case XMLStreamConstants.CHARACTERS -> {
                    if (!reader.isWhiteSpace() && texts.put(String.join("/", path), reader.getText()) != null) {
                        throw new Document.Illisible(place + " dit deux fois la même chose");
                    }
                }
                default -> {}
            }
            if (path.size() > DEEPEST) {
                throw new Document.Illisible(place + " est trop profond");
            }
        }
        return texts;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
