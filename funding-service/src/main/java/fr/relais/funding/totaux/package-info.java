/** What a Caf, or the country, ordered in a year, against its budget; and the public data on these subsidies. */
package fr.relais.funding.totaux;
