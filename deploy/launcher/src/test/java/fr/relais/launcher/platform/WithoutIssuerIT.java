package fr.relais.launcher.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A service in production that nobody told whom to trust does not start, and says which key is missing. */
class WithoutIssuerIT {

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Service.class)
    @DisplayName("Without an issuer of tokens a service ends, naming quarkus.oidc.auth-server-url")
    void refuses_to_start(Service service) throws IOException, InterruptedException {
        Path jar = new Home(Path.of("..", "..")).jar(service);
        Path output = directory.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.environment().put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:1/none");
        builder.environment().put("QUARKUS_DATASOURCE_USERNAME", "nobody");
        builder.environment().put("RELAIS_PSEUDONYMES_SECRET", "un-secret-de-trente-deux-lettres-au-moins");
        Process process = builder.start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isNotZero();
            assertThat(Files.readString(output)).contains("'quarkus.oidc.auth-server-url' property must be configured");
        } finally {
            process.destroyForcibly();
        }
    }
}
