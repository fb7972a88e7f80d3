/** The relais over HTTP. */
package fr.relais.convention.relais.rest;
