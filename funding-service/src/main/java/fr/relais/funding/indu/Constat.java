package fr.relais.funding.indu;

import fr.relais.funding.faits.CleEcheance;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Montant;
import java.util.UUID;

/** What the reconciliation found: the order of the indu, and the positive euros to recover. */
public record Constat(UUID id, DossierId dossier, CleEcheance cle, Montant montant) {}
