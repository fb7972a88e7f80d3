package fr.relais.funding.paiement;

import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.UUID;

/** Published when a payment gives up part of itself to an indu: the euros withheld, and those that remain (CALC-9). */
public record InduRecovered(
        UUID induId, DossierId dossier, Exercice exercice, UUID paiementId, Montant montant, Montant reste) {

    static final String TYPE = "fr.relais.InduRecovered.v1";
}
