package fr.relais.kit.event;

import fr.relais.kit.value.DossierId;

/**
 * A fact to publish: {@code aggregatetype} names the topic ({@code conventions} goes to {@code relais.conventions}),
 * {@code sequence} is the version of the aggregate, {@code causationId} the id of the event that caused it, or null.
 */
public record Event(
        String aggregatetype, String type, DossierId dossier, long sequence, Object data, String causationId) {

    public static Event of(String aggregatetype, String type, DossierId dossier, long sequence, Object data) {
        return new Event(aggregatetype, type, dossier, sequence, data, null);
    }

    public Event causedBy(String eventId) {
        return new Event(aggregatetype, type, dossier, sequence, data, eventId);
    }
}
