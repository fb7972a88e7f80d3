/** Calls for candidates and coordinations départementales over HTTP. */
package fr.relais.convention.coordination.rest;
