package fr.relais.launcher.platform;

import java.time.Instant;
import java.util.Optional;

/** How to run the platform: under which name its logs are kept, on which ports, and from which instant its clock starts. */
public record PlatformSettings(Home home, String run, PlatformPorts ports, Optional<Instant> clockStartsAt) {}
