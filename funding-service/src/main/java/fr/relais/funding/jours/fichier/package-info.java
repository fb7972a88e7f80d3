/** The days as data: one line each, with the text that says so. */
package fr.relais.funding.jours.fichier;
