/** What would be due if some facts were others: the facts are changed, the calculations that pay are not. Pure. */
package fr.relais.funding.projection;
