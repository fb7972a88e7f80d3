package fr.relais.kit.identity;

import fr.relais.kit.value.Siret;
import io.quarkus.arc.Unremovable;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the actor of a request from the claims of its verified token. */
@RequestScoped
class ActeurProducer {

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    ActeurProducer(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    @Produces
    @Unremovable
    Acteur acteur() {
        return new Acteur(
                identity.getPrincipal().getName(),
                identity.getRoles(),
                Optional.ofNullable(token.getClaim("code_caf")),
                Optional.<String>ofNullable(token.getClaim("siret")).map(Siret::new));
    }
}
