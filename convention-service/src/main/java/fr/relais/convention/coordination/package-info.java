/** The coordination départementale of the relais: call for candidates, candidature, convention of one year, bilan, renewal (§3.10, SEED 004). */
package fr.relais.convention.coordination;
