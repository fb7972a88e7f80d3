/** The two commands: one plays the dossier of Meaux, the other leaves the platform running. */
package fr.relais.launcher;
