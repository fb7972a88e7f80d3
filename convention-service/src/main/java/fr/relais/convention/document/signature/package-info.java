/** Reads the electronic signatures of a PDF, without a network: what they cover, whose they are, whether they still hold. */
package fr.relais.convention.document.signature;
