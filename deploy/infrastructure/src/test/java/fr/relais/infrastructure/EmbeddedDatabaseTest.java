package fr.relais.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path directory;

    @Test
    void a_durable_server_forces_its_commits_to_disk() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, Durability.DURABLE)) {
            assertThat(ask(database, "postgres", "SHOW fsync")).isEqualTo("on");
            assertThat(ask(database, "postgres", "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "postgres", "SHOW full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void a_fast_server_does_not() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, Durability.FAST)) {
            assertThat(ask(database, "postgres", "SHOW fsync")).isEqualTo("off");
            assertThat(ask(database, "postgres", "SHOW synchronous_commit")).isEqualTo("off");
        }
    }

    @Test
    void a_database_is_created_once_in_utf_8_and_is_there_after_a_restart() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, Durability.FAST)) {
            database.createDatabase("convention");
            assertThat(ask(database, "convention", "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(ask(database, "convention", "SELECT upper('échéancier')"))
                    .isEqualTo("ÉCHÉANCIER");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, Durability.FAST)) {
            database.createDatabase("convention");
            assertThat(ask(database, "convention", "SELECT current_database()")).isEqualTo("convention");
        }
    }

    @Test
    void a_name_that_is_not_one_is_refused() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, Durability.FAST)) {
            assertThatThrownBy(() -> database.createDatabase("x; DROP DATABASE postgres"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_taken_port_is_said() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(directory, other.getLocalPort(), Durability.FAST))
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining("Le port " + other.getLocalPort() + " (PostgreSQL) est déjà pris");
        }
    }

    @Test
    void a_run_after_a_killed_run_stops_the_server_left_behind() throws Exception {
        int port = Ports.free();
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRun.class.getName(),
                        directory.toString(),
                        String.valueOf(port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(killed.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> Ports.requireFree(port, "left behind")).isInstanceOf(PortTaken.class);

        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, port, Durability.DURABLE)) {
            assertThat(ask(database, "kept", "SELECT current_database()")).isEqualTo("kept");
        }
        Ports.requireFree(port, "all stopped");
    }

    private static String ask(EmbeddedDatabase database, String name, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        database.jdbcUrl(name), EmbeddedDatabase.OWNER, EmbeddedDatabase.PASSWORD);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** A JVM that dies without a chance to stop its server. */
    static final class KilledRun {
        public static void main(String[] arguments) {
            EmbeddedDatabase database =
                    EmbeddedDatabase.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Durability.DURABLE);
            database.createDatabase("kept");
            Runtime.getRuntime().halt(137);
        }
    }
}
