/** The change of who runs a relais: another legal entity of the same gestionnaire, or another gestionnaire (OQ-23). */
package fr.relais.convention.beneficiaire;
