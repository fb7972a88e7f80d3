/** Prints the receipt of a declaration. */
package fr.relais.activity.declaration.pdf;
