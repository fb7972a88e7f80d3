/** Prints notices and statements for an accountant to read. */
package fr.relais.funding.decompte.pdf;
