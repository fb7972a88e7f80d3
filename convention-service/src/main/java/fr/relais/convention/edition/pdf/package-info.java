/** Prints a document: accessible (PDF/UA-1), made to last (PDF/A-3u), with its terms attached. */
package fr.relais.convention.edition.pdf;
