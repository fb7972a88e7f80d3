/** The projets de fonctionnement over HTTP. */
package fr.relais.convention.projet.rest;
