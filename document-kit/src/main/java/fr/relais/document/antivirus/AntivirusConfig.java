package fr.relais.document.antivirus;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where clamd listens ({@code host:port}), none by default, and how long one file may take in all. */
@ConfigMapping(prefix = "relais.antivirus")
public interface AntivirusConfig {

    Optional<String> adresse();

    @WithDefault("20S")
    Duration delai();
}
