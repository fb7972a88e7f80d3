package fr.relais.convention.edition;

/** Where one party signs: at what place, on what day, in what quality, under what name; dots where a pen is awaited. */
public record Emplacement(String lieu, String date, String qualite, String nom) {}
