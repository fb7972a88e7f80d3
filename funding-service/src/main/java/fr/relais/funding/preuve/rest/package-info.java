/** HTTP access to the evidence of a payment. */
package fr.relais.funding.preuve.rest;
