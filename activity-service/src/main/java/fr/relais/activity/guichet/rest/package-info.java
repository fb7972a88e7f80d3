/** The guichet unique over HTTP. */
package fr.relais.activity.guichet.rest;
