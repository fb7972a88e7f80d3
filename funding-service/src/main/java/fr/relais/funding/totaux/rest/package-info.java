/** Totals, budgets and public data over HTTP. */
package fr.relais.funding.totaux.rest;
