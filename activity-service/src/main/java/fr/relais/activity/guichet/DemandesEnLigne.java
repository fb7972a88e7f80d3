package fr.relais.activity.guichet;

/** The online requests of a year: received, answered by an appointment, and after how many days; delays may be null (GU-5). */
public record DemandesEnLigne(
        int recues, int repondues, Integer delaiMedianJours, Integer delaiMaximalJours, String preuve) {}
