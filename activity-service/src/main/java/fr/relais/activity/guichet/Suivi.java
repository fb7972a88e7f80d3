package fr.relais.activity.guichet;

/** The follow-up of the solutions that families found (GU-6). */
public record Suivi(int famillesSuivies, int solutionsConnues, String preuve) {}
