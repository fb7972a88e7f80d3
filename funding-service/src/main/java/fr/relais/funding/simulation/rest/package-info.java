/** Simulations and early warnings over HTTP. */
package fr.relais.funding.simulation.rest;
