/** The bilans over HTTP. */
package fr.relais.activity.bilan.rest;
