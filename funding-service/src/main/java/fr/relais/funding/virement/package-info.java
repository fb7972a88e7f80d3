/** The transfer that carries a payment to its beneficiary, from its lot to the answer of the bank (§3.7). */
package fr.relais.funding.virement;
