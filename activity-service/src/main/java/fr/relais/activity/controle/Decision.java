package fr.relais.activity.controle;

/** Whether the Caf keeps a finding of the report, by its number from 1, and why (CTL-5). */
public record Decision(int constat, boolean retenu, String motif) {}
