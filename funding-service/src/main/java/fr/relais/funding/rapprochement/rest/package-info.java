/** The reconciliation over HTTP. */
package fr.relais.funding.rapprochement.rest;
