package fr.relais.funding.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import fr.relais.infrastructure.Persona;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A message that nobody can read, where the service set it aside. */
final class UnMessagePerdu {

    private static final String LIST = "/exploitation/dead-letters";

    private UnMessagePerdu() {}

    /** Its partition and its offset. */
    static Map<String, String> misDeCote() {
        UnDossier.CONVENTIONS.publishRaw("771-201799998", "illisible".getBytes(UTF_8), Map.of());
        List<Map<String, Object>> letters = await().atMost(Duration.ofSeconds(30))
                .until(() -> Api.get(Persona.EXPLOITANT, LIST).path("items"), found -> !found.isEmpty());
        Map<String, Object> letter = letters.get(0);
        return Map.of(
                "partition", letter.get("partition").toString(),
                "offset", letter.get("offset").toString());
    }
}
