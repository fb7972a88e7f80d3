package fr.relais.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TopicTest {
    private final Topic conventions = Topic.of("relais.conventions");
    private final String dossier = "771-" + UUID.randomUUID();

    @Test
    void what_is_published_is_read_in_order_with_its_attributes() {
        String first = conventions.publish("fr.relais.ConventionSigned.v1", dossier, 1, "{\"nom\":\"RPE Ourcq é\"}");
        conventions.publish("second", "fr.relais.ConventionSuspended.v1", dossier, 2, "{}");

        List<TestEvent> events = conventions.awaitEvents(dossier, 2);

        assertThat(events).hasSize(2);
        assertThat(events.get(0))
                .returns(first, TestEvent::id)
                .returns("fr.relais.ConventionSigned.v1", TestEvent::type)
                .returns(dossier, TestEvent::subject)
                .returns(1L, TestEvent::sequence)
                .returns("{\"nom\":\"RPE Ourcq é\"}", TestEvent::json);
        assertThat(events.get(0).headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_source", "ce_time", "ce_datacontenttype");
        assertThat(events.get(1)).returns("second", TestEvent::id).returns(2L, TestEvent::sequence);
    }

    @Test
    void the_events_of_a_dossier_are_its_own() {
        conventions.publish("fr.relais.ConventionSigned.v1", "771-" + UUID.randomUUID(), 1, "{}");

        assertThat(conventions.eventsOf(dossier)).isEmpty();

        conventions.publish("fr.relais.ConventionSigned.v1", dossier, 1, "{}");
        assertThat(conventions.eventsOf(dossier)).hasSize(1);
    }

    @Test
    void poison_goes_through_as_it_is() {
        conventions.publishRaw(dossier, "not json".getBytes(UTF_8), Map.of("ce_sequence", "x"));

        assertThat(conventions.awaitEvents(dossier, 1))
                .containsExactly(new TestEvent("", "", "", -1, "not json", Map.of("ce_sequence", "x")));
    }
}
