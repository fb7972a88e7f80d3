/** Statistics over HTTP, as JSON and as a sheet. */
package fr.relais.activity.statistique.rest;
