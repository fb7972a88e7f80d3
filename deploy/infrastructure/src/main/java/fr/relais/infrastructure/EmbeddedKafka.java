package fr.relais.infrastructure;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A real Kafka broker, its own controller, inside this JVM, in a directory of one's choice.
 * A directory that already holds a broker's log is opened again; the directory is the caller's to delete.
 */
public final class EmbeddedKafka implements AutoCloseable {
    private static final int NODE = 1;
    private static final short REPLICAS = 1;
    /** Always the same: a directory kept from one run to the next is then this cluster's. */
    private static final String CLUSTER = "UmVsYWlzLWVtYmVkZGVkMA";

    private final KafkaRaftServer server;
    private final String bootstrap;

    private EmbeddedKafka(KafkaRaftServer server, String bootstrap) {
        this.server = server;
        this.bootstrap = bootstrap;
    }

    /** Starts on two free ports. */
    public static EmbeddedKafka start(Path logDirectory) {
        List<Integer> ports = Ports.free(2);
        return start(logDirectory, ports.get(0), ports.get(1));
    }

    /** Starts on the given ports, or throws {@link PortTaken}: on a taken port the broker would end this JVM, in silence. */
    public static EmbeddedKafka start(Path logDirectory, int port, int controllerPort) {
        Ports.requireFree(port, "Kafka");
        Ports.requireFree(controllerPort, "contrôleur de Kafka");
        try {
            Files.createDirectories(logDirectory);
            format(logDirectory);
            KafkaRaftServer server =
                    new KafkaRaftServer(new KafkaConfig(settings(logDirectory, port, controllerPort)), Time.SYSTEM);
            server.startup();
            return new EmbeddedKafka(server, "localhost:" + port);
        } catch (Exception e) {
            throw new IllegalStateException("Kafka did not start in " + logDirectory, e);
        }
    }

    /** Creates a topic, unless it exists. */
    public void createTopic(String name, int partitions) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            admin.createTopics(List.of(new NewTopic(name, partitions, REPLICAS)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Topic " + name + " could not be created", e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while topic " + name + " is created", e);
        }
    }

    /** The address that clients are given, {@code host:port}. */
    public String bootstrap() {
        return bootstrap;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path logDirectory) throws Exception {
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(NODE)
                .setClusterId(CLUSTER)
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(logDirectory.toString())
                .setDirectories(List.of(logDirectory.toString()))
                .setIgnoreFormatted(true)
                .run();
    }

    private static Map<String, String> settings(Path logDirectory, int port, int controllerPort) {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", String.valueOf(NODE)),
                Map.entry("controller.quorum.voters", NODE + "@localhost:" + controllerPort),
                Map.entry("listeners", "BROKER://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort),
                Map.entry("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("inter.broker.listener.name", "BROKER"),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("log.dirs", logDirectory.toString()),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("offsets.topic.replication.factor", String.valueOf(REPLICAS)),
                Map.entry("offsets.topic.num.partitions", "3"),
                Map.entry("transaction.state.log.replication.factor", String.valueOf(REPLICAS)),
                Map.entry("transaction.state.log.min.isr", String.valueOf(REPLICAS)),
                Map.entry("transaction.state.log.num.partitions", "3"),
                Map.entry("share.coordinator.state.topic.replication.factor", String.valueOf(REPLICAS)),
                Map.entry("share.coordinator.state.topic.min.isr", String.valueOf(REPLICAS)),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                // The default takes 128 MiB of heap for a log that a test or a demonstration never fills.
                Map.entry("log.cleaner.dedupe.buffer.size", String.valueOf(2 * 1024 * 1024)));
    }
}
