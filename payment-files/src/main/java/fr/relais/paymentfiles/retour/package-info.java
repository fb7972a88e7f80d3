/** What a bank says of transfers: {@code pain.002} and {@code camt.054}, read as files nobody vouches for. */
package fr.relais.paymentfiles.retour;
