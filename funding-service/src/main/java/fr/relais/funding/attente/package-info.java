/** Since when and until when an échéance waits, and for how much: what its unmet conditions do not say by themselves. Pure. */
package fr.relais.funding.attente;
