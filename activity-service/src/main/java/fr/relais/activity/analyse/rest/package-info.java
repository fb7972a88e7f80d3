/** The register of analyse de la pratique over HTTP. */
package fr.relais.activity.analyse.rest;
