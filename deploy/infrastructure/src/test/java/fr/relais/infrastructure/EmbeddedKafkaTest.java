package fr.relais.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {

    @TempDir
    Path directory;

    @Test
    void what_is_published_is_read_by_a_group_also_after_a_restart() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(directory)) {
            kafka.createTopic("relais.conventions", 3);
            kafka.createTopic("relais.conventions", 3);
            publish(kafka, "relais.conventions", "771-201800145", "avenant signé");
            assertThat(read(kafka, "relais.conventions", "first")).containsExactly("avenant signé");
        }
        try (EmbeddedKafka kafka = EmbeddedKafka.start(directory)) {
            assertThat(read(kafka, "relais.conventions", "second")).containsExactly("avenant signé");
        }
    }

    @Test
    void a_topic_nobody_created_does_not_appear() {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(directory)) {
            assertThatThrownBy(() -> publish(kafka, "relais.convention", "771-201800145", "lost"))
                    .isInstanceOf(ExecutionException.class)
                    .hasMessageContaining("relais.convention");
        }
    }

    @Test
    void a_taken_port_is_said_instead_of_ending_the_jvm() throws IOException {
        int free = Ports.free();
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = other.getLocalPort();
            assertThatThrownBy(() -> EmbeddedKafka.start(directory, taken, free))
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining("Le port " + taken + " (Kafka) est déjà pris");
            assertThatThrownBy(() -> EmbeddedKafka.start(directory, free, taken))
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining("Le port " + taken + " (contrôleur de Kafka) est déjà pris");
        }
    }

    private static void publish(EmbeddedKafka kafka, String topic, String key, String value) throws Exception {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrap(), ProducerConfig.MAX_BLOCK_MS_CONFIG, 3000);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value)).get(10, TimeUnit.SECONDS);
        }
    }

    private static List<String> read(EmbeddedKafka kafka, String topic, String group) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka.bootstrap(),
                ConsumerConfig.GROUP_ID_CONFIG,
                group,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            List<String> values = new ArrayList<>();
            for (int polls = 0; values.isEmpty() && polls < 50; polls++) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> values.add(message.value()));
            }
            return values;
        }
    }
}
