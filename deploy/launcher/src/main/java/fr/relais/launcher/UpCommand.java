package fr.relais.launcher;

import fr.relais.launcher.platform.Platform;
import fr.relais.launcher.platform.PlatformSettings;
import fr.relais.launcher.platform.Service;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Leaves the platform running and says where it is, until it is stopped. */
@Command(
        name = "up",
        customSynopsis = "deploy/up [-D…] [--SERVEUR-port=PORT]…",
        description = "Démarre la plateforme et la laisse tourner jusqu'à Ctrl-C.")
final class UpCommand implements Callable<Integer> {

    /** Half of what a token lasts, so that the file always holds good ones. */
    private static final Duration TOKENS_RENEWAL = Duration.ofMinutes(30);

    @Mixin
    private final PlatformOptions options = new PlatformOptions();

    private final Terminal terminal;

    UpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return new Runs(terminal)
                .run(() -> new PlatformSettings(options.home(), "up", options.ports(), Optional.empty()), this::stayUp);
    }

    private int stayUp(Platform platform) {
        Path path = options.home().target().resolve("tokens.txt");
        TokenFile tokens = platform.alongside(() -> TokenFile.create(path, platform.issuer()));
        terminal.say(addresses(platform, path));
        while (true) {
            platform.watch(TOKENS_RENEWAL);
            tokens.renew();
        }
    }

    private static String addresses(Platform platform, Path tokens) {
        StringBuilder text = new StringBuilder("\nLa plateforme est prête.\n");
        for (Service service : Service.values()) {
            text.append("\n  %s%n    REST    %s%n    Swagger %s%n    JDBC    %s%n"
                    .formatted(
                            service.artifact(),
                            platform.address(service),
                            platform.address(service).resolve("/q/swagger-ui"),
                            platform.jdbcUrl(service)));
        }
        return text.append("\n  Kafka   %s%n  Jetons  %s (un par personne, valables une heure, renouvelés)%n"
                        .formatted(platform.bootstrap(), tokens))
                .append("\nCtrl-C pour tout arrêter.")
                .toString();
    }
}
