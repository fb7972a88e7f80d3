/** The ledger of each Caf: entries written once, chained by hash, read and verified (I4, I12). */
package fr.relais.funding.grandlivre;
