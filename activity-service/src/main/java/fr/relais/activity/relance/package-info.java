/** Reminders: what is due soon, late or to correct, told to who asks, and published once for each deadline (§7). */
package fr.relais.activity.relance;
