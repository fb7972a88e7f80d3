package fr.relais.kit.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Refuses a token of nobody and one issued in the future, which the OIDC library lets pass where the key is given. */
@ApplicationScoped
class TokenDeQuelquUn implements SecurityIdentityAugmentor {

    private static final Duration SKEW = Duration.ofMinutes(1);

    /** Not the injected one: a token lives in real time, whatever day a demonstration plays. */
    private final Clock clock = Clock.systemUTC();

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.getPrincipal() instanceof JsonWebToken token && (isOfNobody(token) || isOfTheFuture(token))
                ? Uni.createFrom()
                        .failure(new AuthenticationFailedException("The token is of nobody, or of the future"))
                : Uni.createFrom().item(identity);
    }

    private static boolean isOfNobody(JsonWebToken token) {
        return token.getSubject() == null || token.getSubject().isBlank();
    }

    private boolean isOfTheFuture(JsonWebToken token) {
        return token.getIssuedAtTime() > clock.instant().plus(SKEW).getEpochSecond();
    }
}
