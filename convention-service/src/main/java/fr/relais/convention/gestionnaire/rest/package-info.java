/** The gestionnaires over HTTP. */
package fr.relais.convention.gestionnaire.rest;
