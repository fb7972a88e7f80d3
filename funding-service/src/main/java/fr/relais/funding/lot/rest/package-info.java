/** The lots of transfers over HTTP. */
package fr.relais.funding.lot.rest;
