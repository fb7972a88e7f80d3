/** The relais petite enfance, one for a dossier. */
package fr.relais.convention.relais;
