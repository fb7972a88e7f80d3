/** Habilitations over HTTP. */
package fr.relais.convention.habilitation.rest;
