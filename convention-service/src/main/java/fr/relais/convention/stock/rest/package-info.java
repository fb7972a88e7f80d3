/** The take-over of a stock over HTTP. */
package fr.relais.convention.stock.rest;
