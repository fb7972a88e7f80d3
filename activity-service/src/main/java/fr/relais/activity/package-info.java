/** What declarations and bilans share: refusals, gaps, the table of a life cycle, and who did what when. */
package fr.relais.activity;
