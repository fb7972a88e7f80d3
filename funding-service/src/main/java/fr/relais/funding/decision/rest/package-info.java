/** The decisions of the Caf over HTTP. */
package fr.relais.funding.decision.rest;
