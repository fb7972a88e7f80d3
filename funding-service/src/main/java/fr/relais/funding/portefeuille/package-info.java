/** A changed barème tried on many dossiers: sums, distribution, winners and losers; nothing else is stored. */
package fr.relais.funding.portefeuille;
