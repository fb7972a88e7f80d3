/** The documents to sign, and the texts they follow, over HTTP. */
package fr.relais.convention.edition.rest;
