package fr.relais.document.controle;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How much a file may cost to whoever checks it, and which JSON it may carry: the names that PDFs made here attach. */
@ConfigMapping(prefix = "relais.files")
public interface Bounds {

    @WithDefault("2S")
    Duration time();

    @WithDefault("20S")
    Duration signaturesTime();

    @WithDefault("4")
    int atOnce();

    Optional<Set<String>> ours();
}
