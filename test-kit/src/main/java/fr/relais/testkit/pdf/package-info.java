/** PDFs and images, good and bad, and what a printed PDF is to its readers. */
package fr.relais.testkit.pdf;
