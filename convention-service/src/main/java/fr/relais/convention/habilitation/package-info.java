/** Whom a gestionnaire lets act for it: the machine clients of its software vendors. */
package fr.relais.convention.habilitation;
