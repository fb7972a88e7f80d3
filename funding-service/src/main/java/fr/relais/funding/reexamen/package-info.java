/** Looking again at dossiers that a parameter or a day concerns. */
package fr.relais.funding.reexamen;
