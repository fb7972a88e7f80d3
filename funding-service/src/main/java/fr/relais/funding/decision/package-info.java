/** What the Caf decides of the payments of a dossier, with its reason and its author: facts like the others (CONV-7, DL-8, DL-9, CALC-11). */
package fr.relais.funding.decision;
