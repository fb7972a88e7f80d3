package fr.relais.launcher.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.relais.infrastructure.Ports;
import fr.relais.launcher.platform.PlatformPorts.Usage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ports asked for are taken or refused at once; the others are free and different. */
class PlatformPortsTest {

    @Test
    void ports_are_free_and_different_unless_asked_for() {
        int asked = Ports.free();

        PlatformPorts ports = PlatformPorts.choose(Map.of(Usage.FUNDING, asked));

        assertThat(ports.of(Service.FUNDING)).isEqualTo(asked);
        assertThat(Stream.of(Usage.values()).map(ports::of)).doesNotHaveDuplicates();
    }

    @Test
    void a_port_that_is_taken_is_said_clearly() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = other.getLocalPort();

            assertThatExceptionOfType(Failure.class)
                    .isThrownBy(() -> PlatformPorts.choose(Map.of(Usage.CONVENTION, taken)))
                    .withMessageContaining("Le port " + taken + " (convention-service) est déjà pris");
        }
    }

    @Test
    void the_same_port_is_not_given_twice() {
        int port = Ports.free();

        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> PlatformPorts.choose(Map.of(Usage.CONVENTION, port, Usage.KAFKA, port)))
                .withMessageContaining("deux fois");
    }

    @Test
    void a_number_that_is_no_port_is_refused() {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> PlatformPorts.choose(Map.of(Usage.KAFKA, 65536)))
                .withMessageContaining("65536 n'est pas un numéro de port");
    }
}
