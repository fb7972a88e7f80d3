package fr.relais.testkit;

import fr.relais.infrastructure.Durability;
import fr.relais.infrastructure.EmbeddedDatabase;
import fr.relais.infrastructure.EmbeddedKafka;
import fr.relais.infrastructure.TokenIssuer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** The database server, the broker and the key of the tokens of one JVM; started at first use, stopped when the JVM ends. */
final class Servers {
    private static final int PARTITIONS = 3;
    private static final List<String> TOPICS = List.of(
            "relais.conventions",
            "relais.activities",
            "relais.funding",
            "relais.payment-returns",
            "relais.convention-service.dead-letters",
            "relais.activity-service.dead-letters",
            "relais.funding-service.dead-letters",
            "relais.service-kit.dead-letters");

    /** A broker tells a thousand lines of each start and stop. Held here: a logger nobody holds forgets its level. */
    private static final List<Logger> QUIET = Stream.of("io.zonky", "kafka", "org.apache.kafka", "state.change.logger")
            .map(Logger::getLogger)
            .toList();

    /** Types of the JDK only: whoever reads this may come from another class loader. */
    private static final Map<String, Object> FACTS = start();

    private Servers() {}

    /** Called by name, see {@link Platform}. */
    static Map<String, Object> facts() {
        return FACTS;
    }

    private static Map<String, Object> start() {
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
        Thread current = Thread.currentThread();
        ClassLoader caller = current.getContextClassLoader();
        // The threads of the broker inherit it, and live longer than the class loader of the test that came first.
        current.setContextClassLoader(Servers.class.getClassLoader());
        try {
            return startAll();
        } finally {
            current.setContextClassLoader(caller);
        }
    }

    private static Map<String, Object> startAll() {
        Path directory = RunDirectory.create();
        EmbeddedDatabase database = EmbeddedDatabase.start(RunDirectory.postgres(directory), Durability.FAST);
        EmbeddedKafka kafka = EmbeddedKafka.start(RunDirectory.kafka(directory));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database, kafka, directory), "relais-tests-stop"));
        TOPICS.forEach(topic -> kafka.createTopic(topic, PARTITIONS));
        return Map.of(
                Platform.DATABASE_PORT, database.port(),
                Platform.BOOTSTRAP, kafka.bootstrap(),
                Platform.KEYS, TokenIssuer.newKeys());
    }

    private static void stop(EmbeddedDatabase database, EmbeddedKafka kafka, Path directory) {
        kafka.close();
        database.close();
        RunDirectory.delete(directory);
    }
}
