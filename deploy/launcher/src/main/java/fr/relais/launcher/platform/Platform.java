package fr.relais.launcher.platform;

import static java.util.Map.entry;

import fr.relais.infrastructure.Durability;
import fr.relais.infrastructure.EmbeddedDatabase;
import fr.relais.infrastructure.EmbeddedKafka;
import fr.relais.infrastructure.Ports;
import fr.relais.infrastructure.TokenIssuer;
import fr.relais.launcher.platform.PlatformPorts.Usage;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A running platform: three services on their databases and their broker, stopped together, also by a signal. */
public final class Platform implements AutoCloseable {

    private static final int PARTITIONS = 6;
    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final List<String> EVENT_TOPICS =
            List.of("relais.conventions", "relais.activities", "relais.funding", "relais.payment-returns");

    private final PlatformSettings settings;
    private final Started started = new Started();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final TokenIssuer issuer = new TokenIssuer(TokenIssuer.newKeys(), Clock.systemUTC());
    private final String pseudonymSecret = UUID.randomUUID() + "/" + UUID.randomUUID();
    private EmbeddedDatabase database;
    private EmbeddedKafka kafka;
    private RunDirectory directory;
    private ServiceProcesses services;

    private Platform(PlatformSettings settings) {
        this.settings = settings;
    }

    /** Returns when the three services are ready; when one is not, everything is stopped before the failure is thrown. */
    public static Platform start(PlatformSettings settings, Narrator narrator) {
        Platform platform = new Platform(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> platform.stopOnSignal(narrator), "stop"));
        try {
            platform.startAll(narrator);
            return platform;
        } catch (RuntimeException e) {
            platform.close();
            throw e;
        }
    }

    public URI address(Service service) {
        return services.of(service).address();
    }

    public String jdbcUrl(Service service) {
        return database.jdbcUrl(service.database());
    }

    public String bootstrap() {
        return kafka.bootstrap();
    }

    public TokenIssuer issuer() {
        return issuer;
    }

    /** Starts something that stops before the platform does. */
    public <T extends AutoCloseable> T alongside(Supplier<T> start) {
        return started.start(start);
    }

    /** Kills a service as a lost machine would, and starts it again as its supervisor would. */
    void killAndRestart(Service service) {
        services.replace(service, killed -> {
            killed.kill();
            return start(service, directory);
        });
        services.of(service).awaitReady(http, START_LIMIT);
    }

    /** Starts one more instance of a service, as another machine would: same database, same consumer group; tells where it is. */
    URI startAnother(Service service) {
        ServiceProcess another = ServiceProcess.start(service, settingsOf(service, Ports.free(), "-2"));
        directory.remember(another.handle());
        started.start(() -> (AutoCloseable) () -> Processes.end(List.of(another.handle())));
        another.awaitReady(http, START_LIMIT);
        return another.address();
    }

    /** Fails, with the last lines of its log, when a service has ended by itself. */
    public void requireAlive() {
        services.all().forEach(ServiceProcess::requireAlive);
    }

    /** Waits; fails as soon as a service ends by itself. */
    public void watch(Duration howLong) {
        CompletableFuture<?>[] ends = services.all().stream()
                .map(service -> service.handle().onExit())
                .toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.anyOf(ends).get(howLong.toMillis(), TimeUnit.MILLISECONDS);
            requireAlive();
        } catch (TimeoutException allStillRun) {
            return;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Attente interrompue.", e);
        }
    }

    @Override
    public void close() {
        started.close();
    }

    private void stopOnSignal(Narrator narrator) {
        narrator.fallSilent();
        close();
    }

    private void startAll(Narrator narrator) {
        requireBuilt();
        RunDirectory.clean(settings.home().target()).forEach(run -> narrator.say(sentence(run)));
        directory = started.start(() -> RunDirectory.create(settings.home().target()));
        PlatformPorts ports = settings.ports();
        narrator.say("Démarrage de PostgreSQL…");
        database = started.start(
                () -> EmbeddedDatabase.start(directory.postgres(), ports.of(Usage.POSTGRES), Durability.DURABLE));
        Stream.of(Service.values()).map(Service::database).forEach(database::createDatabase);
        narrator.say("Démarrage de Kafka…");
        kafka = started.start(
                () -> EmbeddedKafka.start(directory.kafka(), ports.of(Usage.KAFKA), ports.of(Usage.KAFKA_CONTROLLER)));
        topics().forEach(topic -> kafka.createTopic(topic, PARTITIONS));
        narrator.say("Démarrage des trois services…");
        services = started.start(() -> ServiceProcesses.start(service -> start(service, directory)));
        services.all().forEach(service -> service.awaitReady(http, START_LIMIT));
    }

    private void requireBuilt() {
        for (Service service : Service.values()) {
            Path jar = settings.home().jar(service);
            if (!Files.exists(jar)) {
                throw new Failure("Le service " + service.artifact() + " n'est pas construit : " + jar + " manque.");
            }
        }
    }

    private ServiceProcess start(Service service, RunDirectory directory) {
        ServiceProcess process = ServiceProcess.start(
                service, settingsOf(service, settings.ports().of(service), ""));
        directory.remember(process.handle());
        return process;
    }

    private ServiceProcess.Settings settingsOf(Service service, int port, String suffix) {
        Map<String, String> environment = Map.ofEntries(
                entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                entry("QUARKUS_HTTP_PORT", String.valueOf(port)),
                entry("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl(service)),
                entry("QUARKUS_DATASOURCE_USERNAME", EmbeddedDatabase.APPLICATION),
                entry("QUARKUS_DATASOURCE_PASSWORD", EmbeddedDatabase.PASSWORD),
                entry("QUARKUS_FLYWAY_USERNAME", EmbeddedDatabase.OWNER),
                entry("QUARKUS_FLYWAY_PASSWORD", EmbeddedDatabase.PASSWORD),
                entry("KAFKA_BOOTSTRAP_SERVERS", bootstrap()),
                entry("QUARKUS_OIDC_PUBLIC_KEY", issuer.publicKey()),
                entry("QUARKUS_OIDC_TOKEN_ISSUER", TokenIssuer.ISSUER),
                entry("RELAIS_PSEUDONYMES_SECRET", pseudonymSecret),
                entry("RELAIS_CAISSES__771__IBAN", "FR7630001007941234567890185"),
                entry("RELAIS_CAISSES__771__BIC", "BDFEFRPPCCT"),
                entry("RELAIS_CAISSES__771__NOM", "Caf de Seine-et-Marne"),
                entry(
                        "RELAIS_CLOCK_STARTS_AT",
                        settings.clockStartsAt().map(Object::toString).orElse("")));
        Path log = settings.home().logs(settings.run()).resolve(service.artifact() + suffix + ".log");
        return new ServiceProcess.Settings(port, settings.home().jar(service), log, environment);
    }

    private static List<String> topics() {
        return Stream.concat(EVENT_TOPICS.stream(), Stream.of(Service.values()).map(Service::deadLetters))
                .toList();
    }

    private static String sentence(RunDirectory.LeftOver run) {
        return "Une exécution interrompue (processus " + run.pid() + ") avait laissé " + run.ended()
                + " service(s) et des fichiers : arrêtés et supprimés.";
    }
}
