/** The files of the banks and the lines to look at, over HTTP. */
package fr.relais.funding.retour.rest;
