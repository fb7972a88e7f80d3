package fr.relais.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Local TCP ports: finds free ones, and refuses one that is taken before a server fails on it. */
public final class Ports {
    private static final int ANY = 0;

    private Ports() {}

    public static int free() {
        return free(1).get(0);
    }

    /** That many different ports, free at this moment. */
    public static List<Integer> free(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(bind(ANY));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on this machine", e);
        } finally {
            held.forEach(Ports::release);
        }
    }

    /** Throws {@link PortTaken} when the port is in use; {@code usage} names the server that wants it, for the message. */
    public static void requireFree(int port, String usage) {
        try {
            release(bind(port));
        } catch (IOException e) {
            throw new PortTaken(port, usage, e);
        }
    }

    private static ServerSocket bind(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
