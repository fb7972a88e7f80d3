/** The letter of an indu over HTTP. */
package fr.relais.funding.lettre.rest;
