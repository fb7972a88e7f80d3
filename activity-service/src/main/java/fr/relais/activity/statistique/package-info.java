/** Where the campaign of a Caf stands for a year, and the verdicts it gave, counted. */
package fr.relais.activity.statistique;
