/** The answers of the banks that come as events. */
package fr.relais.funding.retour.messaging;
