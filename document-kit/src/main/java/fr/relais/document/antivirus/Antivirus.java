package fr.relais.document.antivirus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The antivirus of the platform, or none: then nothing is scanned, and nobody is told that it was. */
@ApplicationScoped
public class Antivirus {

    private final Optional<Clamd> clamd;

    public Antivirus(AntivirusConfig config) {
        this.clamd = config.adresse().map(adresse -> Clamd.at(adresse, config.delai()));
    }

    public boolean isConfigured() {
        return clamd.isPresent();
    }

    /** Blocks until clamd answered or the time is over; no failure is thrown, each is an unknown. */
    public ReponseAntivirus scan(byte[] octets) {
        return clamd.map(scanner -> scanner.scan(octets))
                .orElseGet(() -> ReponseAntivirus.inconnu("no antivirus is configured"));
    }
}
