package fr.relais.testkit;

import fr.relais.infrastructure.Persona;
import fr.relais.infrastructure.TokenIssuer;

/** Bearer tokens that the service under test accepts: {@code given().auth().oauth2(Tokens.of(Persona.DECLARANT_MEAUX))}. */
public final class Tokens {
    private Tokens() {}

    public static String of(Persona persona) {
        return issuer().token(persona);
    }

    /** For a token of somebody else than a persona. */
    public static TokenIssuer issuer() {
        return Platform.issuer();
    }
}
