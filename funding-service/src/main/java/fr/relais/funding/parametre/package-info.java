/** Publishing and reading barèmes and calendars. */
package fr.relais.funding.parametre;
