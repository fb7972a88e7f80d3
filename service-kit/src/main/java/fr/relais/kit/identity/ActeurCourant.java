package fr.relais.kit.identity;

import fr.relais.kit.value.Siret;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Tells who makes the present request, from the claims of its verified token. A resource lives longer than a request:
 * it holds this and asks each time, it never holds an {@link Acteur}.
 */
@RequestScoped
public class ActeurCourant {

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    ActeurCourant(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    public Acteur get() {
        return new Acteur(
                identity.getPrincipal().getName(),
                identity.getRoles(),
                Optional.ofNullable(token.getClaim("code_caf")),
                Optional.<String>ofNullable(token.getClaim("siret")).map(Siret::new));
    }
}
