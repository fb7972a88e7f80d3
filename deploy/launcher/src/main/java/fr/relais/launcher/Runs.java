package fr.relais.launcher;

import fr.relais.launcher.platform.Failure;
import fr.relais.launcher.platform.Platform;
import fr.relais.launcher.platform.PlatformSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** Runs something on a platform of its own, and turns every way it can end into an exit code. */
final class Runs {

    private static final int FAILED = 1;

    private final Terminal terminal;

    Runs(Terminal terminal) {
        this.terminal = terminal;
    }

    int run(Supplier<PlatformSettings> settings, ToIntFunction<Platform> work) {
        try {
            PlatformSettings chosen = settings.get();
            keepLogOfServers(chosen.home().logs(chosen.run()));
            try (Platform platform = Platform.start(chosen, terminal)) {
                return work(platform, work);
            }
        } catch (Failure failure) {
            terminal.complain(failure.getMessage());
            return FAILED;
        } catch (IOException | RuntimeException unforeseen) {
            terminal.complain("Erreur imprévue :\n" + stackOf(unforeseen));
            return FAILED;
        }
    }

    /** A service that died is the reason of whatever failed afterwards. */
    private static int work(Platform platform, ToIntFunction<Platform> work) {
        try {
            return work.applyAsInt(platform);
        } catch (RuntimeException e) {
            platform.requireAlive();
            throw e;
        }
    }

    /** Before anything logs: the file of the logger is chosen when its first class is loaded. */
    private static void keepLogOfServers(Path logs) throws IOException {
        Files.createDirectories(logs);
        System.setProperty(
                "org.slf4j.simpleLogger.logFile", logs.resolve("servers.log").toString());
        System.setProperty("org.slf4j.simpleLogger.showDateTime", "true");
        System.setProperty("org.slf4j.simpleLogger.dateTimeFormat", "HH:mm:ss.SSS");
    }

    private static String stackOf(Exception unforeseen) {
        StringWriter stack = new StringWriter();
        unforeseen.printStackTrace(new PrintWriter(stack, true));
        return stack.toString();
    }
}
