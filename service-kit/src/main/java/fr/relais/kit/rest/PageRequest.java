package fr.relais.kit.rest;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which part of a list a client asks for, taken as a {@code @BeanParam}: how many items, after which one, and whether it
 * wants the total. What is not readable is refused before the list is looked up.
 */
public record PageRequest(
        @QueryParam("limite")
        @DefaultValue("50")
        @Parameter(
                description = "Nombre d'éléments au plus",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
        String limite,

        @QueryParam("curseur")
        @Parameter(
                description = "Valeur de next de la page précédente ; absent pour la première page",
                schema = @Schema(type = SchemaType.STRING, maxLength = 400, pattern = "^[A-Za-z0-9_-]+$"))
        String curseur,

        @HeaderParam("Prefer")
        @Parameter(
                description = "return=total-count pour recevoir aussi le nombre total d'éléments",
                schema = @Schema(type = SchemaType.STRING, maxLength = MOST_PREFERRED, examples = "return=total-count"))
        String prefer) {

    private static final int MOST_PREFERRED = 200;
    private static final Pattern LIMIT = Pattern.compile("[1-9][0-9]?|1[0-9]{2}|200");
    private static final Pattern CURSOR = Pattern.compile("[A-Za-z0-9_-]{1,400}");
    private static final Pattern TOTAL = Pattern.compile("(?:^|.*[,;\\s])return=\"?total-count\"?(?:$|[,;\\s].*)");

    public PageRequest {
        if (limite == null || !LIMIT.matcher(limite).matches()) {
            throw Refused.because(KitRefusal.CHAMP_INVALIDE, "La limite est un nombre entier de 1 à 200.")
                    .at("/limite");
        }
        if (curseur != null) {
            decode(curseur);
        }
        if (prefer != null && prefer.length() > MOST_PREFERRED) {
            throw Refused.because(KitRefusal.CHAMP_INVALIDE, "L'en-tête Prefer a plus de 200 caractères.")
                    .at("/Prefer");
        }
    }

    public int limit() {
        return Integer.parseInt(limite);
    }

    /** How many rows to fetch so as to know whether another page follows. */
    public int limitPlusOne() {
        return limit() + 1;
    }

    /** The key of the last item the client has, read by the list it asks for; a key of another list is refused. */
    public <K> Optional<K> after(Function<String, K> key) {
        try {
            return Optional.ofNullable(curseur).map(PageRequest::decode).map(key);
        } catch (IllegalArgumentException | DateTimeException | Refused foreign) {
            throw badCursor();
        }
    }

    boolean wantsTotal() {
        return prefer != null && TOTAL.matcher(prefer).matches();
    }

    static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    static Refused badCursor() {
        return Refused.because(KitRefusal.CURSEUR_INVALIDE, KitRefusal.CURSEUR_INVALIDE.titre())
                .at("/curseur");
    }

    private static String decode(String cursor) {
        if (!CURSOR.matcher(cursor).matches()) {
            throw badCursor();
        }
        try {
            String key = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor)))
                    .toString();
            if (key.chars().anyMatch(Character::isISOControl)) {
                throw badCursor();
            }
            return key;
        } catch (CharacterCodingException | IllegalArgumentException forged) {
            throw badCursor();
        }
    }
}
