package fr.relais.launcher;

import fr.relais.launcher.campagne.Api;
import fr.relais.launcher.campagne.Campaign;
import fr.relais.launcher.campagne.DossierMeaux;
import fr.relais.launcher.campagne.FundingEvents;
import fr.relais.launcher.platform.Platform;
import fr.relais.launcher.platform.PlatformSettings;
import fr.relais.launcher.platform.Service;
import fr.relais.launcher.releve.Attendus;
import fr.relais.launcher.releve.Chiffre;
import fr.relais.launcher.releve.ChiffresText;
import fr.relais.launcher.releve.FichierText;
import fr.relais.launcher.releve.Releve;
import fr.relais.launcher.releve.ReleveJson;
import fr.relais.launcher.releve.ReleveReader;
import fr.relais.launcher.releve.ReleveText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays the campaign on a platform of its own, then tells every payment and compares the figures with those expected. */
@Command(
        name = "demo",
        customSynopsis = "deploy/demo [-D…] [--quiet] [--SERVEUR-port=PORT]…",
        description = "Joue la campagne 2022 des deux dossiers de Meaux, puis arrête tout.")
final class DemoCommand implements Callable<Integer> {

    /** The campaign is played in its own time (ASM-OPS-3). */
    private static final Instant FEBRUARY_2022 = Instant.parse("2022-02-01T08:00:00Z");

    private static final int AS_EXPECTED = 0;
    private static final int DIFFERENT = 1;

    @Mixin
    private final PlatformOptions options = new PlatformOptions();

    @Option(names = "--quiet", description = "Ni progression ni relevé : les chiffres différents et le verdict")
    private boolean quiet;

    private final Terminal terminal;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return new Runs(terminal)
                .run(
                        () -> new PlatformSettings(options.home(), "demo", options.ports(), Optional.of(FEBRUARY_2022)),
                        this::play);
    }

    private int play(Platform platform) {
        try (FundingEvents events = new FundingEvents(platform.bootstrap())) {
            Campaign campaign = new Campaign(
                    api(platform, Service.CONVENTION),
                    api(platform, Service.ACTIVITY),
                    api(platform, Service.FUNDING),
                    events,
                    files());
            Progress.of(terminal, quiet).play(campaign.chapters());
        }
        ReleveReader reader = new ReleveReader(api(platform, Service.FUNDING));
        return tell(Stream.of(DossierMeaux.values()).map(reader::read).toList());
    }

    private int tell(List<Releve> releves) {
        Attendus attendus = Attendus.load();
        List<Chiffre> chiffres = releves.stream()
                .flatMap(releve -> attendus.compare(releve).stream())
                .toList();
        List<Chiffre> differents =
                chiffres.stream().filter(chiffre -> !chiffre.isConforme()).toList();
        Path file = options.home().target().resolve("demo.json");
        ReleveJson.write(file, releves, chiffres);
        if (!quiet) {
            releves.forEach(releve -> terminal.say(ReleveText.of(releve)));
            terminal.say(ChiffresText.of(chiffres));
            terminal.say(FichierText.of(files().resolve("virements-1.xml")));
        } else if (!differents.isEmpty()) {
            terminal.say(ChiffresText.of(differents));
        }
        terminal.say(ChiffresText.verdict(chiffres) + "\nLe même relevé en JSON : " + file);
        return differents.isEmpty() ? AS_EXPECTED : DIFFERENT;
    }

    /** What left for the bank. */
    private Path files() {
        return options.home().target().resolve("demo");
    }

    private static Api api(Platform platform, Service service) {
        return new Api(platform.address(service), platform.issuer());
    }
}
