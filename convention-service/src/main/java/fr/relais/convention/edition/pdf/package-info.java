/** Lays a document out in the order of SEED 000, and has it printed with its terms attached. */
package fr.relais.convention.edition.pdf;
