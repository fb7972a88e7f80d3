/** The bilans that partners complete in the questionnaire of the Caf: which column is which answer, and their import, as often as one likes. */
package fr.relais.activity.importation;
