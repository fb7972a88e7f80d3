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

    /** The first of this type that came after another event of its dossier. */
    public static TestEvent awaitAfter(TestEvent earlier, String type, String dossier) {
        List<TestEvent> all = TOPIC.awaitEvents(dossier, 1);
        List<TestEvent> later = only(type, all.subList(all.indexOf(earlier) + 1, all.size()));
        while (later.isEmpty()) {
            all = TOPIC.awaitEvents(dossier, all.size() + 1);
            later = only(type, all.subList(all.indexOf(earlier) + 1, all.size()));
        }
        return later.get(0);
    }

    private static List<TestEvent> only(String type, List<TestEvent> told) {
        return told.stream().filter(event -> event.type().startsWith(type)).toList();
    }
}
