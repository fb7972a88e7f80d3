/** The yearly declarations of a dossier: what may be saved, what completing takes, what the Caf decides. */
package fr.relais.activity.declaration;
