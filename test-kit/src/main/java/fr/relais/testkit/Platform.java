package fr.relais.testkit;

import fr.relais.infrastructure.EmbeddedDatabase;
import fr.relais.infrastructure.TokenIssuer;
import java.lang.reflect.Method;
import java.security.KeyPair;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;

/** The one set of servers of this JVM, whichever class loader asks: Quarkus loads the classes of tests several times. */
final class Platform {
    static final String DATABASE_PORT = "database.port";
    static final String BOOTSTRAP = "kafka.bootstrap";
    static final String KEYS = "token.keys";

    private static final Map<String, Object> FACTS = facts();

    private Platform() {}

    static String bootstrap() {
        return (String) FACTS.get(BOOTSTRAP);
    }

    static TokenIssuer issuer() {
        return new TokenIssuer((KeyPair) FACTS.get(KEYS), Clock.systemUTC());
    }

    /** Creates an empty database that nobody else has, and gives its JDBC address. */
    static String newDatabase() {
        String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setURL(jdbcUrl("postgres"));
        try (Connection connection = server.getConnection(EmbeddedDatabase.SUPERUSER, EmbeddedDatabase.PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " OWNER " + EmbeddedDatabase.OWNER);
            return jdbcUrl(name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database for this test", e);
        }
    }

    private static String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + FACTS.get(DATABASE_PORT) + "/" + database;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> facts() {
        try {
            // The system loader outlives Quarkus's own, which are closed while the servers still need their classes.
            Class<?> servers = Class.forName(Servers.class.getName(), true, ClassLoader.getSystemClassLoader());
            Method facts = servers.getDeclaredMethod("facts");
            facts.setAccessible(true);
            return (Map<String, Object>) facts.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The servers of the tests did not start", e);
        }
    }
}
