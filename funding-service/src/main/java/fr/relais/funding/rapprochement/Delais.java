package fr.relais.funding.rapprochement;

import fr.relais.funding.jours.Calendrier;

/** How many working days an answer of the bank may take, and a released transfer may wait for its file. */
public record Delais(Calendrier calendrier, int recepisse, int emission) {}
