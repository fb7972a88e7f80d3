/** The documents that are signed, made from what the instruments say: avenants, conventions, consolidated conventions. */
package fr.relais.convention.edition;
