/** Ctg and bonus territoire over HTTP. */
package fr.relais.convention.ctg.rest;
