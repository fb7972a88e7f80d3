package fr.relais.testkit;

import fr.relais.infrastructure.Persona;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A running service with its contracts and the objects to ask about: what the tests of all endpoints are made from. */
public final class ServiceUnderTest {
    private static final String CAF = "771";

    private final OpenApiDocument document;
    private final AccessTable access;
    private final Caller caller;
    private final Supplier<Map<String, String>> state;
    private final Requests requests;

    ServiceUnderTest(
            OpenApiDocument document,
            AccessTable access,
            Caller caller,
            Supplier<Map<String, String>> state,
            Objets objets) {
        this.document = document;
        this.access = access;
        this.caller = caller;
        this.state = state;
        this.requests = new Requests(document, objets);
    }

    /** The service of the present {@code @QuarkusTest}, with {@code contracts/openapi.yaml} and {@code contracts/acces.csv}. */
    public static ServiceUnderTest with(Objets objets) {
        AccessTable access = AccessTable.read(AccessTable.COMMITTED);
        OpenApiDocument document = OpenApiDocument.committed();
        access.requireSameAs(document);
        URI address = URI.create("http://localhost:" + RestAssured.port);
        return new ServiceUnderTest(document, access, new Caller(address), DatabaseState.ofService(), objets);
    }

    OpenApiDocument document() {
        return document;
    }

    AccessTable access() {
        return access;
    }

    /** What is stored: for each table a text that changes with its rows. */
    Map<String, String> state() {
        return state.get();
    }

    Answer send(Call call) {
        return caller.send(call);
    }

    Requests requests() {
        return requests;
    }

    /** A valid request of somebody who may make it. */
    Call allowed(Operation operation) {
        Situation situation = allowedSituation(operation);
        return requests.of(situation).bearing(Tokens.of(persona(situation.role())));
    }

    Situation allowedSituation(Operation operation) {
        return new Situation(operation, access.allowedRole(operation), Relation.PROPRE, true);
    }

    /** The person of Caf 771, and of the Ville de Meaux if a partner, who holds this role and no other. */
    static Persona persona(String role) {
        return Arrays.stream(Persona.values())
                .filter(persona ->
                        persona.roles().contains(role) && persona.roles().size() == 1)
                .min(Comparator.comparing(persona -> !persona.codeCaf().equals(Optional.of(CAF))))
                .orElseThrow(() -> new AssertionError("Nobody holds the role " + role));
    }
}
