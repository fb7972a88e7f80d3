package fr.relais.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Local TCP ports: finds free ones, and refuses one that is taken before a server fails on it. */
public final class Ports {
    /** Below the ports that systems give to outgoing connections: one of those is soon taken, before its server has it. */
    private static final int FIRST = 20_000;

    private static final int LAST = 32_767;
    private static final int ATTEMPTS = 1_000;

    private Ports() {}

    public static int free() {
        return free(1).get(0);
    }

    /** That many different ports, free at this moment, at random: who asks at the same time gets others. */
    public static List<Integer> free(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int attempt = 0; held.size() < count; attempt++) {
                hold(ThreadLocalRandom.current().nextInt(FIRST, LAST + 1), attempt, held);
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            held.forEach(Ports::release);
        }
    }

    private static void hold(int port, int attempt, List<ServerSocket> held) {
        try {
            held.add(bind(port));
        } catch (IOException taken) {
            if (attempt >= ATTEMPTS) {
                throw new UncheckedIOException("No free port on this machine", taken);
            }
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
