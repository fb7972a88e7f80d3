package fr.relais.infrastructure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * A real PostgreSQL server, child of this JVM, in a data directory of one's choice.
 * A directory that already holds a cluster is opened again, also after a killed run; the directory is the caller's to delete.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    /** Owns every database and migrates their schemas. Connections from this machine are trusted: no password is looked at. */
    public static final String OWNER = "relais_owner";

    /** The role services work under: it owns nothing, so that row security and append-only tables hold for it. */
    public static final String APPLICATION = "relais_app";

    /** Of the server itself; no service knows of it. */
    public static final String SUPERUSER = "postgres";

    public static final String PASSWORD = "postgres";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
        createRole(OWNER);
        createRole(APPLICATION);
    }

    /** Starts on a free port. */
    public static EmbeddedDatabase start(Path dataDirectory, Durability durability) {
        return start(dataDirectory, Ports.free(), durability);
    }

    /** Stops the server that a killed run left behind in a data directory, if there is one; a start there does it too. */
    public static void stopLeftOver(Path dataDirectory) {
        LeftOverPostmaster.stop(dataDirectory);
    }

    /** Starts on the given port, or throws {@link PortTaken}. */
    public static EmbeddedDatabase start(Path dataDirectory, int port, Durability durability) {
        stopLeftOver(dataDirectory);
        Ports.requireFree(port, "PostgreSQL");
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(dataDirectory)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(START_LIMIT)
                // The same order of text on every machine, whatever its LANG.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
        durability.settings().forEach(builder::setServerConfig);
        try {
            return new EmbeddedDatabase(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start in " + dataDirectory, e);
        }
    }

    /** Creates an empty UTF-8 database, unless it exists. */
    public void createDatabase(String name) {
        requireName(name);
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + OWNER);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + name + " could not be created", e);
        }
    }

    public String jdbcUrl(String name) {
        requireName(name);
        return "jdbc:postgresql://localhost:" + port() + "/" + name;
    }

    public int port() {
        return postgres.getPort();
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }

    private void createRole(String role) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
                statement.execute("CREATE ROLE " + role + " LOGIN");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Role " + role + " could not be created", e);
        }
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }

    private static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
    }
}
