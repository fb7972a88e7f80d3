/** The register of analyse de la pratique (§6.2): its participants, known by a pseudonym only, and its sessions. */
package fr.relais.activity.analyse;
