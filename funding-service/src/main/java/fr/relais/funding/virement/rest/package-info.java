/** The transfers of a payment over HTTP. */
package fr.relais.funding.virement.rest;
