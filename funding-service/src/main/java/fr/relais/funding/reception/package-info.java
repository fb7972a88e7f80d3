/** Learning facts from the other services, and ordering at once what they make due. */
package fr.relais.funding.reception;
