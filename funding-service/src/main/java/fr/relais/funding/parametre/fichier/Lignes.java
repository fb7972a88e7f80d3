package fr.relais.funding.parametre.fichier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A YAML document as JSON, that remembers the line of each field; a figure stays the text it was written as (CALC-12). */
final class Lignes {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int FIRST = 1;
    private static final int MAX_CHARACTERS = 64 * 1024;

    private final String fichier;
    private final Map<String, Integer> lignes = new HashMap<>();
    private final ObjectNode document;

    private Lignes(String fichier, String yaml) {
        this.fichier = fichier;
        Node root = parse(yaml);
        if (!(root instanceof MappingNode mapping)) {
            throw illisible("", "un fichier dit les paramètres d'un exercice, chacun après son nom.");
        }
        this.document = object(mapping);
    }

    static Lignes of(String fichier, String yaml) {
        return new Lignes(fichier, yaml);
    }

    ObjectNode document() {
        return document;
    }

    /** {@code champ} is the name of a field, or {@code list[2]}; one that is absent is looked for at the first line. */
    FichierIllisible illisible(String champ, String raison) {
        return new FichierIllisible(fichier, lignes.getOrDefault(champ, FIRST), champ, raison);
    }

    private Node parse(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setCodePointLimit(MAX_CHARACTERS);
        try {
            return new Yaml(options).compose(new StringReader(yaml));
        } catch (MarkedYAMLException malformed) {
            int ligne = malformed.getProblemMark() == null
                    ? FIRST
                    : malformed.getProblemMark().getLine() + FIRST;
            throw new FichierIllisible(fichier, ligne, "", "ce n'est pas du YAML (" + malformed.getProblem() + ").");
        }
    }

    private ObjectNode object(MappingNode mapping) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw illisible("", "le nom d'un champ est un mot.");
            }
            String name = key.getValue();
            lignes.putIfAbsent(name, tuple.getKeyNode().getStartMark().getLine() + FIRST);
            if (object.has(name)) {
                throw illisible(name, "le champ est écrit deux fois.");
            }
            object.set(name, json(tuple.getValueNode(), name));
        }
        return object;
    }

    private JsonNode json(Node node, String path) {
        lignes.putIfAbsent(path, node.getStartMark().getLine() + FIRST);
        if (node.getAnchor() != null) {
            throw illisible(path, "une valeur s'écrit là où elle sert, sans ancre.");
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.getValue().forEach(item -> array.add(json(item, path + "[" + array.size() + "]")));
            return array;
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        throw illisible(path, "une valeur ou une liste est attendue.");
    }

    private static JsonNode scalar(ScalarNode scalar) {
        if (scalar.getTag().equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        return scalar.getTag().equals(Tag.BOOL)
                ? JSON.booleanNode(Boolean.parseBoolean(scalar.getValue()))
                : JSON.textNode(scalar.getValue());
    }
}
