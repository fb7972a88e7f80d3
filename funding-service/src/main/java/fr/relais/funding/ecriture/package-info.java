/** The double-entry bookkeeping of one dossier: accounts, balanced entries, and which entries its operations make (I4). Pure. */
package fr.relais.funding.ecriture;
