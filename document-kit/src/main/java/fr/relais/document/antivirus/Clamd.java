package fr.relais.document.antivirus;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Speaks INSTREAM with a clamd over TCP: the command, the bytes in chunks each preceded by its length, a chunk of length
 * zero, then one answer that a null byte ends. One connection for a file, closed when its time is over whoever is waiting.
 */
final class Clamd {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int ANSWER_AT_MOST = 1024;
    private static final int GREATEST_PORT = 65_535;
    private static final Pattern ADDRESS = Pattern.compile("(?<host>[^\\s:]+|\\[[0-9A-Fa-f:.]+]):(?<port>[0-9]{1,5})");
    private static final Pattern FOUND = Pattern.compile("stream: (?<signature>[!-~]{1,200}) FOUND");

    private final String host;
    private final int port;
    private final Duration time;

    private Clamd(String host, int port, Duration time) {
        this.host = host;
        this.port = port;
        this.time = time;
    }

    /** A wrong address stops the start: whoever configured an antivirus must not go without. */
    static Clamd at(String address, Duration time) {
        Matcher matcher = ADDRESS.matcher(address);
        if (!matcher.matches() || Integer.parseInt(matcher.group("port")) > GREATEST_PORT) {
            throw new IllegalArgumentException("relais.antivirus.adresse is host:port, not « " + address + " »");
        }
        return new Clamd(matcher.group("host"), Integer.parseInt(matcher.group("port")), time);
    }

    ReponseAntivirus scan(byte[] octets) {
        try (Socket socket = new Socket()) {
            CompletableFuture<Void> end = CompletableFuture.runAsync(
                    () -> close(socket), CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS));
            try {
                socket.connect(new InetSocketAddress(host, port), Math.toIntExact(time.toMillis()));
                send(octets, socket);
                return understand(answer(socket.getInputStream()));
            } finally {
                end.cancel(false);
            }
        } catch (IOException failed) {
            return ReponseAntivirus.inconnu(failed.toString());
        }
    }

    private static void send(byte[] octets, Socket socket) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
        out.write(COMMAND);
        for (int sent = 0; sent < octets.length; sent += CHUNK) {
            int length = Math.min(CHUNK, octets.length - sent);
            out.writeInt(length);
            out.write(octets, sent, length);
        }
        out.writeInt(0);
        out.flush();
    }

    /** An answer cut before its null byte is none: half of « … FOUND » may look like anything. */
    private static String answer(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        for (int read = in.read(); read != 0; read = in.read()) {
            if (read < 0 || answer.length() == ANSWER_AT_MOST) {
                throw new IOException("clamd did not end its answer");
            }
            answer.append((char) read);
        }
        return answer.toString();
    }

    private static ReponseAntivirus understand(String answer) {
        if (answer.equals("stream: OK")) {
            return ReponseAntivirus.sain();
        }
        Matcher found = FOUND.matcher(answer);
        return found.matches()
                ? ReponseAntivirus.infecte(found.group("signature"))
                : ReponseAntivirus.inconnu("clamd answered « " + answer.replaceAll("[^ -~]", "?") + " »");
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            // What was to be ended has ended.
        }
    }
}
