/** What is due to one dossier, when, how much and why, and otherwise everything that is missing (§3.6, §5). Pure. */
package fr.relais.funding.echeancier;
