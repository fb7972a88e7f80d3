package fr.relais.paymentfiles.retour;

import fr.relais.paymentfiles.retour.FichierBancaireRefuse.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML nobody vouches for: bounded bytes, UTF-8 only, no DTD before any parser sees it, no entity of anyone (ASM-BANK-6). */
final class XmlSur {

    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private XmlSur() {}

    static Arbre read(InputStream file, int maxBytes) {
        String text = decoded(bounded(file, maxBytes));
        refuseEncoding(text);
        refuseDtd(text);
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
            return new LectureArbre(reader).read();
        } catch (XMLStreamException malformed) {
            throw new FichierBancaireRefuse(
                    Code.XML_INVALIDE, "Le fichier est tronqué ou n'est pas un document XML bien formé.");
        }
    }

    private static byte[] bounded(InputStream file, int maxBytes) {
        try {
            byte[] bytes = file.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw new FichierBancaireRefuse(
                        Code.FICHIER_TROP_LOURD, "Le fichier dépasse la taille admise de " + maxBytes + " octets.");
            }
            if (bytes.length == 0) {
                throw new FichierBancaireRefuse(Code.FICHIER_VIDE, "Le fichier est vide.");
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw encoding();
        }
    }

    private static void refuseEncoding(String text) {
        Matcher declared = ENCODING.matcher(text);
        boolean other =
                declared.find() && !declared.group(1).toLowerCase(Locale.ROOT).equals("utf-8");
        if (other || text.charAt(0) == BYTE_ORDER_MARK || text.indexOf('\0') >= 0) {
            throw encoding();
        }
    }

    /** Even in a comment: no bank writes one, and what is not parsed cannot be expanded. */
    private static void refuseDtd(String text) {
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw new FichierBancaireRefuse(Code.DTD_INTERDITE, "Le fichier contient une DTD ou une entité.");
        }
    }

    private static FichierBancaireRefuse encoding() {
        return new FichierBancaireRefuse(
                Code.ENCODAGE_INVALIDE, "Le fichier doit être en UTF-8, sans marque d'ordre des octets.");
    }

    /** The parser of the JDK whatever else is on the class path, with nothing that reaches out of the file. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    /** A document and the namespace of its root. */
    record Arbre(String namespace, Noeud racine) {}
}
