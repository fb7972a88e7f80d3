/** What was ordered, for ever, and the reconciliation that adds to it. */
package fr.relais.funding.paiement;
