/** The accounts and their holders over HTTP; no number of account ever leaves whole. */
package fr.relais.funding.comptebancaire.rest;
