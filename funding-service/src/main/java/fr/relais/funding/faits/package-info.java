/** What is known of one dossier: what the other services said of it, and what was already ordered for it. Pure. */
package fr.relais.funding.faits;
