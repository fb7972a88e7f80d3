/** What is expected of each dossier for a year, and how far it has come: read by the reminders and by the statistics. */
package fr.relais.activity.suivi;
