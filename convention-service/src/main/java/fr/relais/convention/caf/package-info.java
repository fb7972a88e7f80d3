/** The Caf as a party to the contracts: how it is called, where it sits and where it signs. */
package fr.relais.convention.caf;
