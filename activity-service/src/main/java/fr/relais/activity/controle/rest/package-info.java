/** Contrôles and their plans over HTTP. */
package fr.relais.activity.controle.rest;
