package fr.relais.launcher.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.infrastructure.TokenIssuer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In production the pseudonyms of assistants maternels have no secret by default. */
class WithoutPseudonymSecretIT {

    @TempDir
    Path directory;

    @Test
    @DisplayName("Without a secret for pseudonyms activity-service ends, naming relais.pseudonymes.secret")
    void refuses_to_start() throws IOException, InterruptedException {
        Path jar = new Home(Path.of("..", "..")).jar(Service.ACTIVITY);
        Path output = directory.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.environment().put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:1/none");
        builder.environment().put("QUARKUS_DATASOURCE_USERNAME", "nobody");
        builder.environment()
                .put("QUARKUS_OIDC_PUBLIC_KEY", new TokenIssuer(TokenIssuer.newKeys(), Clock.systemUTC()).publicKey());
        builder.environment().put("QUARKUS_OIDC_TOKEN_ISSUER", TokenIssuer.ISSUER);
        builder.environment().remove("RELAIS_PSEUDONYMES_SECRET");
        Process process = builder.start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isNotZero();
            assertThat(Files.readString(output)).contains("relais.pseudonymes.secret");
        } finally {
            process.destroyForcibly();
        }
    }
}
