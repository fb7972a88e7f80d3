/** Prints a document: accessible (PDF/UA-1), made to last (PDF/A-3u), with its data attached. */
package fr.relais.document.pdf;
