package fr.relais.paymentfiles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The schemas of ISO 20022, as published, from a library that carries them. */
public final class Schemas {

    private static final Map<String, Schema> LOADED = new ConcurrentHashMap<>();

    private Schemas() {}

    /** Fails with the message of the validator where the file is not what the standard says. */
    public static void requireValid(String norme, byte[] xml) throws SAXException {
        try {
            LOADED.computeIfAbsent(norme, Schemas::load)
                    .newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Schema load(String norme) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Schemas.class.getResource("/" + norme + ".xsd"));
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
