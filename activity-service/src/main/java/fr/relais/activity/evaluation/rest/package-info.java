/** The evaluation of the missions over HTTP. */
package fr.relais.activity.evaluation.rest;
