/** Contrôles of the Caf: which years of which dossiers are drawn, what each contrôle finds, and what follows from it (§3.8, §8). */
package fr.relais.activity.controle;
