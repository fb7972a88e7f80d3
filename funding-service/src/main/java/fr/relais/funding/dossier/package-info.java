/** What was received of every dossier, kept for the calculations, and the dossiers to look at again. */
package fr.relais.funding.dossier;
