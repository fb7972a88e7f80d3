package fr.relais.launcher;

import fr.relais.launcher.platform.Home;
import fr.relais.launcher.platform.PlatformPorts;
import fr.relais.launcher.platform.PlatformPorts.Usage;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that both commands take. */
final class PlatformOptions {

    @Option(names = "--home", hidden = true, defaultValue = ".")
    private Path home;

    @Option(
            names = "--convention-port",
            paramLabel = "PORT",
            description = "Port de convention-service (libre par défaut)")
    private Integer conventionPort;

    @Option(names = "--activity-port", paramLabel = "PORT", description = "Port d'activity-service (libre par défaut)")
    private Integer activityPort;

    @Option(names = "--funding-port", paramLabel = "PORT", description = "Port de funding-service (libre par défaut)")
    private Integer fundingPort;

    @Option(names = "--postgres-port", paramLabel = "PORT", description = "Port de PostgreSQL (libre par défaut)")
    private Integer postgresPort;

    @Option(names = "--kafka-port", paramLabel = "PORT", description = "Port de Kafka (libre par défaut)")
    private Integer kafkaPort;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Cette aide")
    private boolean help;

    Home home() {
        return new Home(home);
    }

    PlatformPorts ports() {
        Map<Usage, Integer> requested = new EnumMap<>(Usage.class);
        requested.put(Usage.CONVENTION, conventionPort);
        requested.put(Usage.ACTIVITY, activityPort);
        requested.put(Usage.FUNDING, fundingPort);
        requested.put(Usage.POSTGRES, postgresPort);
        requested.put(Usage.KAFKA, kafkaPort);
        requested.values().removeIf(port -> port == null);
        return PlatformPorts.choose(requested);
    }
}
