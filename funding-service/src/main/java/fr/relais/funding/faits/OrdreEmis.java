package fr.relais.funding.faits;

import fr.relais.kit.value.Montant;

/** An échéance that Relais ordered: gross euros, negative where the solde was an indu. */
public record OrdreEmis(CleEcheance cle, Montant montant) {}
