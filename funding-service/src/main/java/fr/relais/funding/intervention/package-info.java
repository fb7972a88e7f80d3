/** Who had which duty on a dossier, in any of the services, so that duties stay apart (ACT-2). */
package fr.relais.funding.intervention;
