package fr.relais.funding.retour;

import fr.relais.paymentfiles.retour.TypeMessage;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What became of a file the first time it was received; {@code dejaRecu} when it was received again. */
public record FichierRecu(UUID id, Message message, Instant recuLe, boolean dejaRecu, Map<Suite, Long> suites) {

    /** What the file says of itself. */
    public record Message(TypeMessage type, String id, String empreinte) {}

    /** How many of its lines somebody had to look at. */
    public long aTraiter() {
        return suites.entrySet().stream()
                .filter(one -> one.getKey().isATraiter())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
