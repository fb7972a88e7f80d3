/** The right of a year, computed from what was declared and explained line by line (CALC-1 to CALC-6). Pure. */
package fr.relais.funding.droit;
