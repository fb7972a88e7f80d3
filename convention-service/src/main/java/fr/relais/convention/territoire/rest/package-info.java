/** The communes and the EPCI over HTTP. */
package fr.relais.convention.territoire.rest;
