/** Taking over what was paid before Relais. */
package fr.relais.funding.reprise;
