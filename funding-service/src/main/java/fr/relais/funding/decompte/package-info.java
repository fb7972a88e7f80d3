/** What a gestionnaire's accountant is told: the notice of a payment and the statement of a year. */
package fr.relais.funding.decompte;
