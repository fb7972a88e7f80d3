package fr.relais.activity.controle;

import fr.relais.kit.value.Montant;

/** What a contrôle found: the rule, the field, what was declared and what is true, the evidence, and the amount of the gap. */
public record Constat(String regle, String champ, String declare, String trouve, String preuve, Montant montant) {}
