/** Notices and statements over HTTP. */
package fr.relais.funding.decompte.rest;
