package fr.relais.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.infrastructure.Persona;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RelaisTestResourceTest {

    @Test
    void each_start_gives_a_database_of_its_own_and_the_same_broker_and_key() throws SQLException {
        Map<String, String> first = new RelaisTestResource().start();
        Map<String, String> second = new RelaisTestResource().start();

        assertThat(first)
                .containsOnlyKeys(
                        "quarkus.datasource.jdbc.url",
                        "quarkus.datasource.username",
                        "quarkus.datasource.password",
                        "quarkus.flyway.username",
                        "quarkus.flyway.password",
                        "kafka.bootstrap.servers",
                        "quarkus.oidc.public-key",
                        "quarkus.oidc.token.issuer");
        assertThat(first.get("quarkus.datasource.jdbc.url")).isNotEqualTo(second.get("quarkus.datasource.jdbc.url"));
        assertThat(first)
                .containsEntry("kafka.bootstrap.servers", second.get("kafka.bootstrap.servers"))
                .containsEntry("quarkus.oidc.public-key", second.get("quarkus.oidc.public-key"));
        connect(first);
        connect(second);
    }

    @Test
    void another_class_loader_finds_the_same_servers() throws Exception {
        try (URLClassLoader other = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Class<?> platform = Class.forName(Platform.class.getName(), true, other);
            assertThat(platform).isNotSameAs(Platform.class);
            var bootstrap = platform.getDeclaredMethod("bootstrap");
            bootstrap.setAccessible(true);

            assertThat(bootstrap.invoke(null)).isEqualTo(Platform.bootstrap());
        }
    }

    @Test
    void a_persona_has_a_token() {
        assertThat(Tokens.of(Persona.DECLARANT_MEAUX).split("\\.")).hasSize(3);
    }

    private static void connect(Map<String, String> settings) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                settings.get("quarkus.datasource.jdbc.url"),
                settings.get("quarkus.datasource.username"),
                settings.get("quarkus.datasource.password"))) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    /** Through the locations of the classes it needs: the class path of a test run may be a single jar that names the others. */
    private static URL[] classPath() {
        return Stream.of(Platform.class, Persona.class, org.postgresql.Driver.class, org.jose4j.jwt.JwtClaims.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
    }
}
