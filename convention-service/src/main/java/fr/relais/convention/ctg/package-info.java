/** The conventions territoriales globales of a Caf, and the parameters of the bonus territoire that needs one (CALC-10). */
package fr.relais.convention.ctg;
