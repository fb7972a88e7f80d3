package fr.relais.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.relais.infrastructure.Persona;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Calls every secured operation with tokens that are nearly good, of somebody who may do the act, and expects each time a
 * problem 401 that says how to authenticate, and not one row written.
 */
public final class TokenAttacks {
    private static final String AUTHORIZATION = "Authorization";
    private static final String CHALLENGE = "WWW-Authenticate";
    private static final int UNAUTHORIZED = 401;

    private final ServiceUnderTest service;

    private TokenAttacks(ServiceUnderTest service) {
        this.service = service;
    }

    /** One test for each operation. */
    public static Stream<DynamicTest> tests(ServiceUnderTest service) {
        TokenAttacks attacks = new TokenAttacks(service);
        return service.document().operations().stream()
                .filter(Operation::isSecured)
                .map(operation -> dynamicTest(operation.toString(), () -> attacks.expectRefusals(operation)));
    }

    private void expectRefusals(Operation operation) {
        Situation situation = service.allowedSituation(operation);
        Call call = service.requests().of(situation);
        List<String> faults = new ArrayList<>();
        calls(call, ServiceUnderTest.persona(situation.role())).forEach((attack, forged) -> {
            Map<String, String> before = service.state();
            Answer answer = service.send(forged.withFreshKey());
            if (answer.status() != UNAUTHORIZED || !answer.isProblem() || !answer.has(CHALLENGE)) {
                faults.add(attack + ": expected a problem 401 with " + CHALLENGE + ", came " + answer);
            }
            if (!before.equals(service.state())) {
                faults.add(attack + ": something was written");
            }
        });
        if (!faults.isEmpty()) {
            throw new AssertionError(
                    operation + ": tokens are not refused as they should be\n  - " + String.join("\n  - ", faults));
        }
    }

    private static Map<String, Call> calls(Call call, Persona persona) {
        Map<String, Call> calls = new LinkedHashMap<>();
        calls.put("no token", call);
        ForgedTokens.of(persona).forEach((fault, token) -> calls.put(fault, call.bearing(token)));
        String good = Tokens.of(persona);
        calls.put("two tokens", call.bearing(good).and(AUTHORIZATION, "Bearer " + Tokens.of(Persona.EXPLOITANT)));
        calls.put("a wrong token, then a good one", call.bearing("a.b.c").and(AUTHORIZATION, "Bearer " + good));
        calls.put("a token in the query", call.asking("access_token=" + good));
        calls.put("a token in a cookie", call.with("Cookie", "q_session=" + good));
        calls.put("as a password", call.with(AUTHORIZATION, "Basic " + good));
        calls.put("without saying Bearer", call.with(AUTHORIZATION, good));
        return calls;
    }
}
