package fr.relais.convention.document.signature;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** The verification of signatures as the service does it, with or without authorities it knows. */
public final class Verifications {

    private Verifications() {}

    public static VerifySignatures knowing(Path pem) {
        return new VerifySignatures(
                new Autorites(Optional.ofNullable(pem)),
                Clock.fixed(Instant.parse("2022-04-01T00:00:00Z"), ZoneOffset.UTC));
    }
}
