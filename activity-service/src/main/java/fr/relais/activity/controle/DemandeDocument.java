package fr.relais.activity.controle;

import java.time.LocalDate;

/** A document that the letter asks for, and the day for which it is expected. */
public record DemandeDocument(NatureDocument nature, String intitule, LocalDate pourLe) {}
