package fr.relais.kit.problem;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every refusal this service may answer, the kit's and its own, by code; two that share a code stop the start. */
@Startup
@Singleton
public class KnownRefusals {

    private final Map<String, RefusalCode> byCode;

    @Inject
    KnownRefusals(Instance<RefusalCodes> services) {
        this(Stream.concat(
                        Arrays.stream(KitRefusal.values()),
                        services.stream().flatMap(service -> service.codes().stream()))
                .toList());
    }

    KnownRefusals(List<RefusalCode> codes) {
        byCode = new TreeMap<>();
        codes.forEach(code -> {
            RefusalCode other = byCode.putIfAbsent(code.name(), code);
            if (other != null) {
                throw new IllegalStateException("Two refusals share the code " + code.name() + ": "
                        + other.getClass().getName() + " and " + code.getClass().getName());
            }
        });
    }

    public Collection<RefusalCode> all() {
        return byCode.values();
    }

    public Optional<RefusalCode> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
