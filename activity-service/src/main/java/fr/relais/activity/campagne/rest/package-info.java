/** Campagnes and deadlines over HTTP. */
package fr.relais.activity.campagne.rest;
