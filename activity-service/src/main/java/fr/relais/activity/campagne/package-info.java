/** When each type of data of a year is handed in, Caf by Caf, and what one dossier was granted beyond it (§7). */
package fr.relais.activity.campagne;
