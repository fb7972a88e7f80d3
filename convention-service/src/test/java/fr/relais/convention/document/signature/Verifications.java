package fr.relais.convention.document.signature;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** The verification of signatures as the service does it, with or without authorities it knows. */
public final class Verifications {

    private Verifications() {}

    public static VerifySignatures knowing(Path pem) {
        return new VerifySignatures(new Autorites(Optional.ofNullable(pem)), Clock.systemUTC());
    }
}
