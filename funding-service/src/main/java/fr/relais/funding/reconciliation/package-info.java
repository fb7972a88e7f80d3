/** What remains to be ordered: due minus already ordered, with the indus withheld (CALC-9). Pure. */
package fr.relais.funding.reconciliation;
