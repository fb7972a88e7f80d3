package fr.relais.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {
    private static final int FIRST_OF_OUTGOING_CONNECTIONS = 32_768;

    @Test
    void a_free_port_is_one_that_no_outgoing_connection_gets() {
        List<Integer> ports = Ports.free(50);

        assertThat(ports).doesNotHaveDuplicates().allMatch(port -> port < FIRST_OF_OUTGOING_CONNECTIONS);
        ports.forEach(port -> Ports.requireFree(port, "a server"));
    }

    @Test
    void a_port_in_use_is_refused_with_its_number_and_its_use() throws IOException {
        try (ServerSocket server = new ServerSocket(Ports.free(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.requireFree(server.getLocalPort(), "PostgreSQL"))
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining(server.getLocalPort() + " (PostgreSQL)");
        }
    }
}
