/** The conventions a Caf already has, taken over from one sheet: all of them or none. */
package fr.relais.convention.stock;
