/** What a relais guichet unique tells of its year (§6.1), and what the Caf found of its LINF. */
package fr.relais.activity.guichet;
