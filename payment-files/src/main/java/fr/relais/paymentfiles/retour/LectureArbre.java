package fr.relais.paymentfiles.retour;

import fr.relais.paymentfiles.retour.FichierBancaireRefuse.Code;
import fr.relais.paymentfiles.retour.XmlSur.Arbre;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Builds the tree of a document event by event, and stops at the first thing a file of a bank never holds. */
final class LectureArbre {

    /** The messages of the standard nest about fifteen deep. */
    static final int MAX_PROFONDEUR = 32;

    /** About as many as thirty thousand transfers need; each costs memory that the size of a file does not tell. */
    static final int MAX_ELEMENTS = 500_000;

    private static final String ROOT = "Document";
    private static final String CURRENCY = "Ccy";
    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String SCHEMA_LOCATION = "schemaLocation";

    private final XMLStreamReader reader;
    private final Deque<Noeud> open = new ArrayDeque<>();
    private String namespace;
    private Noeud root;
    private int elements;
    private final StringBuilder texte = new StringBuilder();

    LectureArbre(XMLStreamReader reader) {
        this.reader = reader;
    }

    Arbre read() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                case XMLStreamConstants.COMMENT, XMLStreamConstants.END_DOCUMENT -> {}
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new FichierBancaireRefuse(Code.DTD_INTERDITE, "Le fichier contient une DTD ou une entité.");
                default ->
                    throw new FichierBancaireRefuse(
                            Code.XML_INTERDIT, "Le fichier contient une instruction de traitement.");
            }
        }
        return new Arbre(namespace, root);
    }

    private void start() {
        String name = reader.getLocalName();
        if (root == null) {
            namespace = reader.getNamespaceURI();
            requireRoot(name);
        } else if (!namespace.equals(reader.getNamespaceURI())) {
            throw new FichierBancaireRefuse(
                    Code.XML_INTERDIT, "Le fichier contient un élément étranger au message de la norme.");
        }
        if (open.size() == MAX_PROFONDEUR) {
            throw new FichierBancaireRefuse(
                    Code.XML_TROP_PROFOND, "Le fichier imbrique plus de " + MAX_PROFONDEUR + " éléments.");
        }
        elements++;
        if (elements > MAX_ELEMENTS) {
            throw new FichierBancaireRefuse(
                    Code.FICHIER_TROP_LOURD, "Le fichier contient plus de " + MAX_ELEMENTS + " éléments.");
        }
        Noeud node = new Noeud(name, attributes());
        if (root == null) {
            root = node;
        } else {
            open.element().add(node);
        }
        open.push(node);
        texte.setLength(0);
    }

    private void end() {
        Noeud node = open.pop();
        if (!node.hasChildren()) {
            node.texte(texte.toString().strip());
        }
        texte.setLength(0);
    }

    private void requireRoot(String name) {
        TypeMessage.of(namespace);
        if (!name.equals(ROOT)) {
            throw new FichierBancaireRefuse(Code.MESSAGE_INCONNU, "L'élément racine doit être Document.");
        }
    }

    /** Only a currency, and the place of the schema on the root: an attribute may otherwise change what an element means. */
    private Optional<String> attributes() {
        Optional<String> currency = Optional.empty();
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            String name = reader.getAttributeLocalName(index);
            String space = reader.getAttributeNamespace(index);
            if (name.equals(CURRENCY) && (space == null || space.isEmpty())) {
                currency = Optional.of(reader.getAttributeValue(index));
            } else if (!(root == null && name.equals(SCHEMA_LOCATION) && SCHEMA_INSTANCE.equals(space))) {
                throw new FichierBancaireRefuse(
                        Code.XML_INTERDIT, "Le fichier contient un attribut étranger au message de la norme.");
            }
        }
        return currency;
    }

    private void text() {
        texte.append(reader.getText());
    }
}
