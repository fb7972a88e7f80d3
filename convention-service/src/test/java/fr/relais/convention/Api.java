package fr.relais.convention;

import static io.restassured.RestAssured.given;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speaks to the service as the people of Meaux and of the Caf do. */
public final class Api {

    private static final Pattern CONVENTION = Pattern.compile("/conventions/[0-9a-f-]{36}(?=/)");
    private static final AtomicInteger NEXT = new AtomicInteger(20_000);

    private Api() {}

    /** Under a key of its own; an act on a convention quotes the revision that its author has just read. */
    public static Response post(Persona persona, String path, Object body) {
        return sending(persona, revision(persona, path)).body(body.toString()).post(path);
    }

    public static Response post(Persona persona, String path) {
        return sending(persona, revision(persona, path)).post(path);
    }

    public static Response put(Persona persona, String path, Object body) {
        return sending(persona, revision(persona, path)).body(body.toString()).put(path);
    }

    /** A request with this {@code If-Match}, or none if empty. */
    public static RequestSpecification sending(Persona persona, String revision) {
        return sending(Tokens.of(persona), revision);
    }

    public static RequestSpecification sending(String token, String revision) {
        return sending(token, revision, UUID.randomUUID().toString());
    }

    public static RequestSpecification sending(String token, String revision, String key) {
        RequestSpecification request =
                given().auth().oauth2(token).contentType(ContentType.JSON).header("Idempotency-Key", key);
        return revision.isEmpty() ? request : request.header("If-Match", revision);
    }

    /** The present revision of the convention that this path is in, empty where it is in none. */
    public static String revision(Persona persona, String path) {
        Matcher convention = CONVENTION.matcher(path);
        return convention.lookingAt()
                ? Optional.ofNullable(get(persona, convention.group()).header("ETag"))
                        .orElse("\"0\"")
                : "";
    }

    public static Response get(Persona persona, String path) {
        return given().auth().oauth2(Tokens.of(persona)).get(path);
    }

    /** A dossier of its own, with its relais registered. */
    public static String newDossier() {
        String dossier = unusedDossier("771");
        register(dossier, "RPE d'essai");
        return dossier;
    }

    /** A dossier of this Caf that no test has had yet. */
    public static String unusedDossier(String codeCaf) {
        return codeCaf + "-2018%05d".formatted(NEXT.getAndIncrement());
    }

    /** With the projet on which the instruments of Meaux rest (PRJ-1). */
    public static void register(String dossier, String nom) {
        post(Persona.CONSEILLER_77, "/gestionnaires", Bodies.gestionnaire());
        post(Persona.CONSEILLER_77, "/relais", Bodies.relais(dossier, nom))
                .then()
                .statusCode(201);
        takenOverProjet(Persona.CONSEILLER_77, dossier, Bodies.projet());
    }

    /** The path of a projet validated before Relais, taken over for this dossier. */
    public static String takenOverProjet(Persona agent, String dossier, Json projet) {
        return created(post(agent, "/relais/" + dossier + "/projets/reprises", projet));
    }

    /** The path of the Ram convention, taken over for this dossier. */
    public static String takenOver(String dossier) {
        return created(post(Persona.CONSEILLER_77, "/conventions/reprises", Bodies.reprise(dossier)));
    }

    /** The path of a convention just drafted. */
    public static String drafted(Json convention) {
        return created(post(Persona.CONSEILLER_77, "/conventions", convention));
    }

    /** The path of an instrument, transmitted. */
    public static String transmitted(String instrument) {
        post(Persona.GESTIONNAIRE_CONSEIL_77, instrument + "/transmission")
                .then()
                .statusCode(200);
        return instrument;
    }

    public static Response signForMeaux(String instrument, String date) {
        return post(Persona.SIGNATAIRE_MEAUX, instrument + "/signatures", Bodies.signatureMeaux(date));
    }

    public static Response signForCaf(String instrument, String date) {
        return post(Persona.DIRECTRICE_77, instrument + "/signatures", Bodies.signatureCaf(date));
    }

    public static String created(Response response) {
        String location = response.then().statusCode(201).extract().header("Location");
        return location.substring(location.indexOf('/', "http://".length()));
    }
}
