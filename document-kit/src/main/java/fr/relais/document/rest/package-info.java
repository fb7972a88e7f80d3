/** A file read, and checked, before the act begins. */
package fr.relais.document.rest;
