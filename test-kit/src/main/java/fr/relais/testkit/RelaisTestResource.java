package fr.relais.testkit;

import fr.relais.infrastructure.EmbeddedDatabase;
import fr.relais.infrastructure.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives the service under test a fresh database, the broker with its topics, and the key and the issuer of {@link Tokens}.
 * Server and broker are shared by all the tests of a JVM and end with it: use a dossier of one's own, not an empty topic.
 */
public final class RelaisTestResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.datasource.jdbc.url", Platform.newDatabase(),
                "quarkus.datasource.username", EmbeddedDatabase.APPLICATION,
                "quarkus.datasource.password", EmbeddedDatabase.PASSWORD,
                "quarkus.flyway.username", EmbeddedDatabase.OWNER,
                "quarkus.flyway.password", EmbeddedDatabase.PASSWORD,
                "kafka.bootstrap.servers", Platform.bootstrap(),
                "quarkus.oidc.public-key", Platform.issuer().publicKey(),
                "quarkus.oidc.token.issuer", TokenIssuer.ISSUER);
    }

    /** The database goes with its server, when the JVM ends: a test that fails may still be looked into. */
    @Override
    public void stop() {}
}
