package fr.relais.kit.rest;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.Tokens;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Requests that no well-behaved client library would send, and the first bytes of their answer. */
final class RawHttp {

    private static final int TIMEOUT_MILLIS = 5_000;

    private RawHttp() {}

    /** What follows the address, if anything, ends up as headers. */
    static String get(String target) {
        String line = target.contains("HTTP/1.1") ? target : target + " HTTP/1.1";
        return send("GET " + line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    static String chunked(String path, String body) {
        return chunked(path, "application/json", body);
    }

    static String chunked(String path, String type, String body) {
        return send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                + Tokens.of(Persona.DECLARANT_MEAUX)
                + "\r\nContent-Type: " + type + "\r\nTransfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n");
    }

    private static String send(String request) {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            } catch (SocketException closedBeforeTheEnd) {
                return answer(socket);
            }
            return answer(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
