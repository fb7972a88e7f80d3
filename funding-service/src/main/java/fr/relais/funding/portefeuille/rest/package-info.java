/** Simulations of a portfolio over HTTP. */
package fr.relais.funding.portefeuille.rest;
