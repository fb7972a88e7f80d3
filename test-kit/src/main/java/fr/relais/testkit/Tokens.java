package fr.relais.testkit;

import fr.relais.infrastructure.Persona;
import fr.relais.infrastructure.TokenIssuer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Bearer tokens that the service under test accepts: {@code given().auth().oauth2(Tokens.of(Persona.DECLARANT_MEAUX))}. */
public final class Tokens {
    /** Half of what a token is valid for. */
    private static final Duration KEPT = Duration.ofMinutes(30);

    /** To sign a token takes longer than most of the requests that bear it. */
    private static final Map<Persona, Signed> SIGNED = new ConcurrentHashMap<>();

    private Tokens() {}

    /** The same as long as it has time before it. */
    public static String of(Persona persona) {
        Instant now = Clock.systemUTC().instant();
        return SIGNED.compute(
                        persona,
                        (who, last) -> last != null && last.at().plus(KEPT).isAfter(now)
                                ? last
                                : new Signed(issuer().token(who), now))
                .token();
    }

    /** For a token of somebody else than a persona. */
    public static TokenIssuer issuer() {
        return Platform.issuer();
    }

    private record Signed(String token, Instant at) {}
}
