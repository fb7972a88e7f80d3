/** Asks the antivirus of the platform about a file, when there is one. */
package fr.relais.document.antivirus;
