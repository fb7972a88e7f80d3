/** The evidence over HTTP. */
package fr.relais.activity.piece.rest;
