package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.rapprochement.MesureRapprochement;
import fr.relais.infrastructure.Persona;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName("Figures that must be zero are metrics, and each alert watches one that exists")
class AlertesTest {

    private static final Path ALERTS = Path.of("../deploy/alerts/relais.yaml");
    private static final Pattern METRIC = Pattern.compile("\\brelais_[a-z_]+");

    @Inject
    MesureRapprochement mesure;

    @Test
    void eachAlertWatchesAMetricThatExists() throws IOException {
        Caf591.post(
                        "agent-comptable",
                        "/dossiers/" + UnDossier.frot(Persona.DECLARANT_591).avenantSigne().numero + "/reprises",
                        UnDossier.REPRISE_2021)
                .then()
                .statusCode(201);
        mesure.measure();
        String shown = Api.get(Persona.EXPLOITANT, "/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        Set<String> watched = metrics(expressions());

        assertThat(watched).hasSizeGreaterThan(7);
        assertThat(metrics(shown.lines())).containsAll(watched);
        assertThat(watched)
                .as("and each figure of the reconciliation is watched")
                .containsAll(metrics(shown.lines().filter(line -> line.startsWith("relais_rapprochement_"))));
        assertThat(shown).contains("relais_rapprochement_ecart_euros{caf=\"591\"} ");
    }

    /** As Prometheus reads them: a file that is not YAML, or an alert without an expression, fails here. */
    private static Stream<String> expressions() throws IOException {
        Object document = new Yaml().load(Files.readString(ALERTS));
        return all(document, "expr");
    }

    private static Stream<String> all(Object node, String key) {
        if (node instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .flatMap(one ->
                            one.getKey().equals(key) ? Stream.of(one.getValue().toString()) : all(one.getValue(), key));
        }
        return node instanceof Iterable<?> list
                ? StreamSupport.stream(list.spliterator(), false).flatMap(one -> all(one, key))
                : Stream.empty();
    }

    private static Set<String> metrics(Stream<String> lines) {
        return lines.flatMap(line -> METRIC.matcher(line).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
