/** The dated parameters the rules need, each with its source: the Cnaf's barème and the Caf's calendar. Pure. */
package fr.relais.funding.bareme;
