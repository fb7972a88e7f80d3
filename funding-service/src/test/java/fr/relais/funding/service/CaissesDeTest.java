package fr.relais.funding.service;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** The accounts that the Cafs 800 to 889 pay from: each test that fills lots has a Caf of its own. */
public final class CaissesDeTest implements ConfigSource {

    static final int FIRST = 800;
    static final int LAST = 889;

    private static final Map<String, String> CAISSES = caisses();

    private static Map<String, String> caisses() {
        Map<String, String> all = new HashMap<>();
        IntStream.rangeClosed(FIRST, LAST)
                .mapToObj("relais.caisses.\"%d\"."::formatted)
                .forEach(prefix -> {
                    all.put(prefix + "iban", "FR7630001007941234567890185");
                    all.put(prefix + "bic", "BDFEFRPPCCT");
                    all.put(prefix + "nom", "Caf de Seine-et-Marne");
                });
        return all;
    }

    @Override
    public Set<String> getPropertyNames() {
        return CAISSES.keySet();
    }

    @Override
    public String getValue(String name) {
        return CAISSES.get(name);
    }

    @Override
    public String getName() {
        return "caisses-de-test";
    }
}
