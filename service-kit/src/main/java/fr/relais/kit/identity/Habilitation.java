package fr.relais.kit.identity;

import fr.relais.kit.value.Siret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A gestionnaire lets the machine client of its software vendor act for it from {@code du} to {@code au}, both included,
 * unless revoked before: {@code revoqueeLe} is null until then. The version counts what happened to it.
 */
public record Habilitation(
        UUID id, long version, Siret gestionnaire, String client, LocalDate du, LocalDate au, Instant revoqueeLe) {

    public boolean isRevoked() {
        return revoqueeLe != null;
    }

    public Habilitation revoked(Instant when) {
        return new Habilitation(id, version + 1, gestionnaire, client, du, au, when);
    }
}
