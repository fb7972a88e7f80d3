/** Sheets as French spreadsheet programs write and open them. */
package fr.relais.kit.csv;
