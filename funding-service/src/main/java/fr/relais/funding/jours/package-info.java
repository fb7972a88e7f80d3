/** Which days somebody works: those of France, of Alsace-Moselle, of the overseas departments, and those of the banks. */
package fr.relais.funding.jours;
