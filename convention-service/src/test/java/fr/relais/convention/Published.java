package fr.relais.convention;

import fr.relais.testkit.TestEvent;
import fr.relais.testkit.Topic;
import java.util.List;

/** The facts of conventions published for a dossier; whom its gestionnaire has habilitated is told on the same topic. */
public final class Published {

    private static final Topic TOPIC = Topic.of("relais.conventions");

    private Published() {}

    public static List<TestEvent> conventions(String dossier) {
        return only(TOPIC.eventsOf(dossier));
    }

    /** Waits until there are at least {@code count}; gives them all, in order. */
    public static List<TestEvent> awaitConventions(String dossier, int count) {
        List<TestEvent> told = TOPIC.awaitEvents(dossier, count);
        while (only(told).size() < count) {
            told = TOPIC.awaitEvents(dossier, told.size() + 1);
        }
        return only(told);
    }

    private static List<TestEvent> only(List<TestEvent> told) {
        return told.stream()
                .filter(event -> event.type().startsWith("fr.relais.Convention"))
                .toList();
    }
}
