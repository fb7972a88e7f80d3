/** The conventions and their avenants over HTTP. */
package fr.relais.convention.convention.rest;
