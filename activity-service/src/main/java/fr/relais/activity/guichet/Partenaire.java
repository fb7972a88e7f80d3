package fr.relais.activity.guichet;

/** An organisation the relais works with, and the convention that says so, if any (GU-7). */
public record Partenaire(TypePartenaire type, String nom, String convention) {}
