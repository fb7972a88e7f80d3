/** Which instrument a dossier needs next, why, and by which dates of the Caf. */
package fr.relais.convention.instruction;
