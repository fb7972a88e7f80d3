/** Days over HTTP. */
package fr.relais.funding.jours.rest;
