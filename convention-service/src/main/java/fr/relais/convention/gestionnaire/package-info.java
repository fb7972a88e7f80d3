/** Who runs the relais and signs with the Caf. */
package fr.relais.convention.gestionnaire;
