/** The life of an indu after it was established: notified, recovered, remitted, contested, given up (§3.7, CALC-9). */
package fr.relais.funding.indu;
