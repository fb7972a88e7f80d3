/** Finds conventions among many, for the agents of a Caf. */
package fr.relais.convention.recherche;
