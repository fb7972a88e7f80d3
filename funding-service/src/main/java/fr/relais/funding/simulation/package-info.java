/** Trying figures before they are declared, and warning of an indu before it is one; nothing is stored. */
package fr.relais.funding.simulation;
