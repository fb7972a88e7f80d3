package fr.relais.funding.reconciliation;

import fr.relais.funding.faits.CleEcheance;
import fr.relais.kit.value.Montant;

/** The euros that a payment recovers of one indu, named by the solde that established it. */
public record Retenue(CleEcheance indu, Montant montant) {}
