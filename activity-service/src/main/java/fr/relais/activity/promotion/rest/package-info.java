/** The promotion of accueil individuel over HTTP. */
package fr.relais.activity.promotion.rest;
