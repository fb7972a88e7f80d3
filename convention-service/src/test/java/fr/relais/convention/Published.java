package fr.relais.convention;

import fr.relais.testkit.TestEvent;
import fr.relais.testkit.Topic;
import java.util.List;

/** What was published for a dossier, one kind of event at a time: whom its gestionnaire has habilitated is told among it. */
public final class Published {

    private static final Topic TOPIC = Topic.of("relais.conventions");

    private Published() {}

    public static List<TestEvent> conventions(String dossier) {
        return only("fr.relais.Convention", TOPIC.eventsOf(dossier));
    }

    /** Waits until there are at least {@code count}; gives them all, in order. */
    public static List<TestEvent> awaitConventions(String dossier, int count) {
        return await("fr.relais.Convention", dossier, count);
    }

    /** The same of the events whose type starts so. */
    public static List<TestEvent> await(String type, String dossier, int count) {
        List<TestEvent> told = TOPIC.awaitEvents(dossier, count);
        while (only(type, told).size() < count) {
            told = TOPIC.awaitEvents(dossier, told.size() + 1);
        }
        return only(type, told);
    }

    private static List<TestEvent> only(String type, List<TestEvent> told) {
        return told.stream().filter(event -> event.type().startsWith(type)).toList();
    }
}
