/** The referencing of a relais as « lieu d'information » on monenfant.fr, and who receives the online requests (§3.9, GU-2 to GU-4). */
package fr.relais.convention.linf;
