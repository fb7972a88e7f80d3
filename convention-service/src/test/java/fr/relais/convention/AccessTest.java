package fr.relais.convention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Design §8: who may call what; nobody else gets past the door, with or without a token. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class AccessTest {

    private static final Set<Persona> WRITERS =
            EnumSet.of(Persona.CONSEILLER_77, Persona.GESTIONNAIRE_CONSEIL_77, Persona.GESTIONNAIRE_CONSEIL_591);
    private static final Set<Persona> SIGNATORIES = EnumSet.of(Persona.SIGNATAIRE_MEAUX, Persona.DIRECTRICE_77);
    private static final Set<Persona> DECIDERS =
            EnumSet.of(Persona.GESTIONNAIRE_CONSEIL_77, Persona.GESTIONNAIRE_CONSEIL_591, Persona.DIRECTRICE_77);
    private static final Set<Persona> READERS = EnumSet.complementOf(
            EnumSet.of(Persona.BAREME_CNAF, Persona.BACK_OFFICE, Persona.EXPLOITANT, Persona.EDITEUR_LOGICIEL));

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "POST, /gestionnaires, WRITERS",
        "GET, /gestionnaires/21770284400010, READERS",
        "POST, /relais, WRITERS",
        "GET, /relais/771-201899999, READERS",
        "GET, /relais/771-201899999/conventions, READERS",
        "POST, /conventions, WRITERS",
        "POST, /conventions/reprises, WRITERS",
        "GET, /conventions/{id}, READERS",
        "POST, /conventions/{id}/transmission, WRITERS",
        "POST, /conventions/{id}/signatures, SIGNATORIES",
        "POST, /conventions/{id}/retrait, WRITERS",
        "POST, /conventions/{id}/suspension, DECIDERS",
        "POST, /conventions/{id}/levee-suspension, DECIDERS",
        "POST, /conventions/{id}/avenants, WRITERS",
        "GET, /conventions/{id}/avenants/1, READERS",
        "POST, /conventions/{id}/avenants/1/transmission, WRITERS",
        "POST, /conventions/{id}/avenants/1/signatures, SIGNATORIES",
        "POST, /conventions/{id}/avenants/1/retrait, WRITERS"
    })
    void only_those_get_past_the_door(Method method, String path, String group) {
        String url = path.replace("{id}", "019308a0-0000-7000-8000-000000000145");

        assertThat(given().contentType(ContentType.JSON).request(method, url).statusCode())
                .isEqualTo(401);
        assertThat(Arrays.stream(Persona.values()).filter(persona -> isLetIn(persona, method, url)))
                .containsExactlyInAnyOrderElementsOf(allowed(group));
    }

    /** Let in, a request fails on its empty body or its unknown convention; at the door, with 403. */
    private static boolean isLetIn(Persona persona, Method method, String url) {
        return given().auth()
                        .oauth2(Tokens.of(persona))
                        .contentType(ContentType.JSON)
                        .request(method, url)
                        .statusCode()
                != 403;
    }

    private static Set<Persona> allowed(String group) {
        return switch (group) {
            case "WRITERS" -> WRITERS;
            case "SIGNATORIES" -> SIGNATORIES;
            case "DECIDERS" -> DECIDERS;
            case "READERS" -> READERS;
            default -> throw new IllegalArgumentException(group);
        };
    }
}
