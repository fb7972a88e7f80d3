/** The signatories over HTTP. */
package fr.relais.convention.signataire.rest;
