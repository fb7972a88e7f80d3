/** The LINF of a relais over HTTP. */
package fr.relais.convention.linf.rest;
