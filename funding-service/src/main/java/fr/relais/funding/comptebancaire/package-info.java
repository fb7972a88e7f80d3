/** Where the payments of a gestionnaire go: entered by one person, verified by another, held when in doubt. */
package fr.relais.funding.comptebancaire;
