/** What the facts of a year say of each mission: a verdict computed, with its critères and their evidence (§6). */
package fr.relais.activity.evaluation;
