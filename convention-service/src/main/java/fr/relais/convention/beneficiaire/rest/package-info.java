/** Changes of gestionnaire over HTTP. */
package fr.relais.convention.beneficiaire.rest;
