/** What the banks answer about the transfers: read, applied, or left for somebody to look at (§3.7). */
package fr.relais.funding.retour;
