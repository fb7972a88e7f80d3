/** The strategy by which a relais promotes accueil individuel, and its dated actions (§6.3). */
package fr.relais.activity.promotion;
