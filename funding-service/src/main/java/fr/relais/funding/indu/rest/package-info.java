/** The life of an indu over HTTP. */
package fr.relais.funding.indu.rest;
