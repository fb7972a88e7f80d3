/** The projet de fonctionnement of a dossier: elaborated by the partner, validated by the Caf, on which every instrument rests. */
package fr.relais.convention.projet;
