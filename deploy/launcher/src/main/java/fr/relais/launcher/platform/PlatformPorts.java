package fr.relais.launcher.platform;

import fr.relais.infrastructure.PortTaken;
import fr.relais.infrastructure.Ports;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ports of a run: those that were asked for, refused at once when one is taken, and free ones for the rest. */
public final class PlatformPorts {

    /** Everything that listens. */
    public enum Usage {
        CONVENTION("convention-service"),
        ACTIVITY("activity-service"),
        FUNDING("funding-service"),
        POSTGRES("PostgreSQL"),
        KAFKA("Kafka"),
        KAFKA_CONTROLLER("contrôleur de Kafka");

        private final String text;

        Usage(String text) {
            this.text = text;
        }

        static Usage of(Service service) {
            return valueOf(service.name());
        }
    }

    private static final int LAST = 65535;

    private final Map<Usage, Integer> ports;

    private PlatformPorts(Map<Usage, Integer> ports) {
        this.ports = ports;
    }

    public static PlatformPorts choose(Map<Usage, Integer> requested) {
        requested.forEach(PlatformPorts::requireUsable);
        if (new HashSet<>(requested.values()).size() < requested.size()) {
            throw new Failure("Le même port est demandé deux fois : " + requested.values() + ".");
        }
        Map<Usage, Integer> ports = new EnumMap<>(Usage.class);
        ports.putAll(requested);
        List<Integer> free = freeExcept(Set.copyOf(requested.values()));
        for (Usage usage : Usage.values()) {
            ports.putIfAbsent(usage, free.get(usage.ordinal()));
        }
        return new PlatformPorts(ports);
    }

    int of(Usage usage) {
        return ports.get(usage);
    }

    int of(Service service) {
        return of(Usage.of(service));
    }

    private static void requireUsable(Usage usage, int port) {
        if (port < 1 || port > LAST) {
            throw new Failure(port + " n'est pas un numéro de port (" + usage.text + ").");
        }
        try {
            Ports.requireFree(port, usage.text);
        } catch (PortTaken taken) {
            throw new Failure(taken.getMessage(), taken);
        }
    }

    private static List<Integer> freeExcept(Set<Integer> requested) {
        return Ports.free(Usage.values().length + requested.size()).stream()
                .filter(port -> !requested.contains(port))
                .toList();
    }
}
