/** The letter that notifies an indu, as a PDF that carries its data (§3.7). */
package fr.relais.funding.lettre;
