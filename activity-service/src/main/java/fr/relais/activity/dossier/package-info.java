/** The signed terms of each dossier, as convention-service published them: what may be declared, for which year. */
package fr.relais.activity.dossier;
