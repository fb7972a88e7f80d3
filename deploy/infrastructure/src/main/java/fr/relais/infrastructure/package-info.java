/** A real PostgreSQL and a real Kafka broker from packages, and an issuer of tokens: no Docker, no install, no framework. */
package fr.relais.infrastructure;
