package fr.relais.kit.rest.openapi;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The one body of every refusal: RFC 9457, with what Relais adds to it. */
final class ProblemSchema {

    static final String NAME = "Probleme";

    private static final String CODE = "^[A-Z][A-Z0-9_]*$";
    private static final int LONG = 1_000;
    private static final int SHORT = 100;

    private ProblemSchema() {}

    static Schema schema() {
        return object("Un refus, selon la RFC 9457.", List.of("type", "title", "status", "code", "regle"))
                .addProperty(
                        "type",
                        text("Page qui dit ce que signifie le code", SHORT).format("uri-reference"))
                .addProperty("title", text("Ce que signifie le code", LONG))
                .addProperty("status", integer("Statut HTTP", 400, 599).format("int32"))
                .addProperty("detail", text("Ce qui est refusé cette fois-ci", LONG))
                .addProperty("instance", text("Adresse de la requête", LONG).format("uri-reference"))
                .addProperty(
                        "code",
                        text("Code stable, à lire par un programme ; tous sont à /problemes", SHORT)
                                .pattern(CODE))
                .addProperty("regle", text("Règle qui refuse", SHORT))
                .addProperty("errors", list("Un élément par champ en cause", violation()))
                .addProperty("changements", list("Ce qui a changé depuis la révision lue (412)", change()));
    }

    private static Schema violation() {
        return object("Un champ en cause.", List.of("pointer", "code", "regle", "detail"))
                .addProperty("pointer", text("Pointeur JSON du champ à changer, ou / et le nom du paramètre", LONG))
                .addProperty("code", text("Code stable", SHORT).pattern(CODE))
                .addProperty("regle", text("Règle qui refuse", SHORT))
                .addProperty("detail", text("Ce qu'il faut changer", LONG));
    }

    private static Schema change() {
        return object("Un acte fait depuis la lecture.", List.of("revision", "operation", "champs", "cote", "le"))
                .addProperty(
                        "revision",
                        integer("Révision que l'acte a donnée", 0, Integer.MAX_VALUE)
                                .format("int64"))
                .addProperty("operation", text("Opération qui a changé la ressource", LONG))
                .addProperty("champs", list("Champs touchés", text("Table et colonne", LONG)))
                .addProperty(
                        "cote",
                        text("Qui a agi", SHORT).enumeration(List.of("PARTENAIRE", "CAF", "NATIONAL", "SYSTEME")))
                .addProperty("le", text("Quand, en UTC", SHORT).format("date-time"));
    }

    private static Schema object(String description, List<String> required) {
        return of(SchemaType.OBJECT, description).required(required);
    }

    private static Schema list(String description, Schema items) {
        return of(SchemaType.ARRAY, description).items(items).maxItems(LONG);
    }

    private static Schema integer(String description, long minimum, long maximum) {
        return of(SchemaType.INTEGER, description)
                .minimum(BigDecimal.valueOf(minimum))
                .maximum(BigDecimal.valueOf(maximum));
    }

    static Schema text(String description, int maxLength) {
        return of(SchemaType.STRING, description).maxLength(maxLength);
    }

    private static Schema of(SchemaType type, String description) {
        return OASFactory.createSchema().addType(type).description(description);
    }
}
