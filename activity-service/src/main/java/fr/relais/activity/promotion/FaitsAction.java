package fr.relais.activity.promotion;

import java.time.LocalDate;

/** One action as the relais tells it; the date and the proof are null as long as there is none (PR-2). */
public record FaitsAction(GenreAction genre, String intitule, StatutAction statut, LocalDate date, String preuve) {}
