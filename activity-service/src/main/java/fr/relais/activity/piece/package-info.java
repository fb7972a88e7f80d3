/** The evidence of a year: files attached to what they prove, shown to the antivirus, and what is expected of a dossier (§8). */
package fr.relais.activity.piece;
