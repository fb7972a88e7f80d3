/** The next instrument of a dossier and the dates of a Caf over HTTP. */
package fr.relais.convention.instruction.rest;
