/** Reminders over HTTP. */
package fr.relais.activity.relance.rest;
