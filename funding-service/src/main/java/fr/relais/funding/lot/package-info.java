/** Ordered payments that leave together: gathered, controlled, approved, released and sent by different persons (§3.7, ACT-2). */
package fr.relais.funding.lot;
