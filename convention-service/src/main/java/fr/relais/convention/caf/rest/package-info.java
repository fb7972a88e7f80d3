/** The Caf over HTTP. */
package fr.relais.convention.caf.rest;
