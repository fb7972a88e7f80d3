package fr.relais.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A service of two operations that keeps to the sample document, but for one defect. */
final class SampleService implements AutoCloseable {
    static {
        // Or each answer waits 40 ms for the acknowledgement of its headers.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final String NOTE = "{\"id\":\"019308a0-0000-7000-8000-000000000145\",\"titre\":\"Visite\"}";
    private static final List<String> ACCESS = List.of(
            "operationId;declarant;approbateur;signataire;conseiller;gestionnaire-conseil;directeur;ordonnateur;"
                    + "agent-comptable;controleur;bareme;back-office;exploitant;editeur;anonyme",
            "ecrireNote;-;-;-;tout;-;-;-;-;-;-;-;-;-;-",
            "lireNote;caf;-;-;caf;-;-;-;-;-;-;-;-;-;-");

    private final Defect defect;
    private final SampleDoor door;
    private final SampleReader reader;
    private final HttpServer server;
    private final AtomicInteger rows = new AtomicInteger();
    private final AtomicInteger requests = new AtomicInteger();

    SampleService(Defect defect) {
        this.defect = defect;
        this.door = new SampleDoor(defect);
        this.reader = new SampleReader(defect);
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/notes", this::answer);
        server.start();
    }

    ServiceUnderTest underTest() {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort());
        return new ServiceUnderTest(
                SampleDocument.read(),
                AccessTable.parse(ACCESS),
                new Caller(address),
                () -> Map.of("note", rows + " rows"),
                situation -> Map.of(
                        "dossier", situation.relation() == Relation.AUTRE_CAF ? "591-201800145" : "771-201800145"));
    }

    int requests() {
        return requests.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        byte[] body = exchange.getRequestBody().readAllBytes();
        try {
            Optional<Integer> shut = door.refusal(exchange);
            if (shut.isPresent()) {
                refuse(exchange, shut.get(), "");
            } else if (exchange.getRequestMethod().equals("POST")) {
                write(exchange, body);
            } else {
                read(exchange);
            }
        } catch (SampleReader.SampleFailure failure) {
            refuse(exchange, 500, "");
        }
    }

    private void write(HttpExchange exchange, byte[] body) throws IOException {
        String key = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Idempotency-Key"))
                .orElse("");
        boolean keyed = !key.isEmpty() && key.length() <= 255 || defect == Defect.NEEDS_NO_KEY;
        Optional<String> fault = keyed ? reader.fault(exchange.getRequestHeaders(), body) : Optional.of("");
        if (fault.isEmpty() || defect == Defect.WRITES_BEFORE_REFUSING) {
            rows.incrementAndGet();
        }
        if (fault.isPresent()) {
            refuse(exchange, 400, fault.get());
        } else {
            exchange.getResponseHeaders().set("Location", "/notes/1");
            send(exchange, 201, "application/json", NOTE);
        }
    }

    private void read(HttpExchange exchange) throws IOException {
        String query =
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("limite=1");
        boolean known = exchange.getRequestURI().getRawPath().matches("/notes/\\d{3}-20\\d{7}")
                && query.matches("limite=([1-9]\\d?|1\\d\\d|200)");
        if (known || defect == Defect.ACCEPTS_ANY_ADDRESS) {
            send(exchange, 200, "application/json", NOTE);
        } else {
            refuse(exchange, 404, "");
        }
    }

    private void refuse(HttpExchange exchange, int status, String pointer) throws IOException {
        if (status == 401 && defect != Defect.GIVES_NO_CHALLENGE) {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
        }
        String code = defect == Defect.GIVES_NO_CODE ? "" : ",\"code\":\"REFUSE\"";
        String named = defect == Defect.NAMES_ANOTHER_FIELD ? "/ailleurs" : pointer;
        send(
                exchange,
                status,
                "application/problem+json",
                "{\"status\":" + status + code + ",\"errors\":[{\"pointer\":\"" + named + "\"}]}");
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
