/** Prints the letter that announces a contrôle. */
package fr.relais.activity.controle.pdf;
