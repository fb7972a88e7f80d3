/** Reads what convention-service publishes on relais.conventions. */
package fr.relais.activity.dossier.messaging;
