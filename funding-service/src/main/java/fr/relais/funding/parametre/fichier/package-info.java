/** Barèmes written in YAML files, one year in each, read when the service starts (BAR-1). */
package fr.relais.funding.parametre.fichier;
