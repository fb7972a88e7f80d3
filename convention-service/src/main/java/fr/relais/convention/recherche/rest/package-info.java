/** The search of conventions over HTTP, as pages and as a sheet. */
package fr.relais.convention.recherche.rest;
