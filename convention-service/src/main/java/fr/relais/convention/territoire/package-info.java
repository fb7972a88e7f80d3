/** The communes and the EPCI of France, and what a territory made of them covers. */
package fr.relais.convention.territoire;
