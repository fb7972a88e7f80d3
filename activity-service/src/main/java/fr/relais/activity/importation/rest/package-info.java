/** The import of bilans over HTTP. */
package fr.relais.activity.importation.rest;
