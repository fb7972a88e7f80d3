package fr.relais.testkit;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A clamd that really speaks INSTREAM over TCP, knows the viruses it is told, and may be in a bad mood. */
public final class FauxClamd implements AutoCloseable {

    public static final String VIRUS = "Eicar-Test-Signature";

    /** What it does once it has read a whole file; TROP_GRAND answers before, as clamd does past its StreamMaxLength. */
    public enum Humeur {
        HONNETE,
        MUET,
        COUPE,
        RACCROCHE,
        INCOMPREHENSIBLE,
        INTARISSABLE,
        TROP_GRAND
    }

    private final ServerSocket server;
    private final List<byte[]> infected = new CopyOnWriteArrayList<>();
    private final List<byte[]> scanned = new CopyOnWriteArrayList<>();
    private volatile Humeur humeur = Humeur.HONNETE;

    private FauxClamd(ServerSocket server) {
        this.server = server;
    }

    public static FauxClamd start() {
        try {
            FauxClamd clamd = new FauxClamd(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            daemon(clamd::accept);
            return clamd;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String adresse() {
        return server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
    }

    public FauxClamd en(Humeur other) {
        humeur = other;
        return this;
    }

    /** From now on these bytes are a virus. */
    public void infecte(byte[] octets) {
        infected.add(octets);
    }

    /** Every file it has read whole, in order. */
    public List<byte[]> scanned() {
        return List.copyOf(scanned);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                daemon(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            requireCommand(in);
            if (humeur == Humeur.TROP_GRAND) {
                in.readInt();
                answer(client, "INSTREAM size limit exceeded. ERROR\0");
                in.skip(Long.MAX_VALUE);
                return;
            }
            byte[] file = file(in);
            scanned.add(file);
            react(client, in, file);
        } catch (IOException gone) {
            // The client hung up, as it may.
        }
    }

    private void react(Socket client, DataInputStream in, byte[] file) throws IOException {
        switch (humeur) {
            case HONNETE -> answer(client, verdict(file) + "\0");
            case COUPE -> answer(client, "stream: O");
            case INCOMPREHENSIBLE -> answer(client, "stream: OK stream: \u0007 FOUND\0");
            case INTARISSABLE -> answer(client, "a".repeat(1_000_000));
            case MUET -> in.read();
            case RACCROCHE, TROP_GRAND -> client.close();
        }
    }

    private String verdict(byte[] file) {
        return infected.stream().anyMatch(virus -> Arrays.equals(virus, file))
                ? "stream: " + VIRUS + " FOUND"
                : "stream: OK";
    }

    private static void requireCommand(DataInputStream in) throws IOException {
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            throw new IOException("Not a command of clamd: " + command);
        }
    }

    private static byte[] file(DataInputStream in) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            byte[] chunk = in.readNBytes(length);
            if (chunk.length < length) {
                throw new EOFException("A chunk of " + length + " bytes held " + chunk.length);
            }
            file.writeBytes(chunk);
        }
        return file.toByteArray();
    }

    private static void answer(Socket client, String text) throws IOException {
        client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "faux-clamd");
        thread.setDaemon(true);
        thread.start();
    }
}
