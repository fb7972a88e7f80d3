/** What the services answer about each dossier, as a statement in French, as JSON, and against the expected figures. */
package fr.relais.launcher.releve;
