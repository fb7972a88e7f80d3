package fr.relais.kit.idempotence;

/** One sending of an act: by which client, under which key, and the fingerprint of what is asked. */
record Attempt(String client, IdempotencyKey key, String fingerprint) {}
