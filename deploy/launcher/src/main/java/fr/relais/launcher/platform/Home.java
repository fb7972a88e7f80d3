package fr.relais.launcher.platform;

import java.nio.file.Path;

/** Where things are in a working copy of the project. */
public record Home(Path root) {

    public Home {
        root = root.toAbsolutePath().normalize();
    }

    /** What the runs leave behind, and nothing else. */
    public Path target() {
        return root.resolve("deploy").resolve("target");
    }

    public Path logs(String run) {
        return target().resolve("logs").resolve(run);
    }

    Path jar(Service service) {
        return root.resolve(service.artifact())
                .resolve("target")
                .resolve("quarkus-app")
                .resolve("quarkus-run.jar");
    }
}
