/** Verifies the evidence file of a payment without knowing the services that made it: its format is all they share. */
package fr.relais.evidence;
