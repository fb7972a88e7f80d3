/** The documents of a dossier over HTTP. */
package fr.relais.convention.document.rest;
