/** The declarations over HTTP. */
package fr.relais.activity.declaration.rest;
