/** Who may sign for a gestionnaire or for a Caf, and when (§2.1). */
package fr.relais.convention.signataire;
