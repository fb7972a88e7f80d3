/** The ledger over HTTP. */
package fr.relais.funding.grandlivre.rest;
