package fr.relais.funding.virement;

import fr.relais.funding.faits.CleEcheance;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Siret;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A payment that a Caf still has to make: its net in euros, never nil, to the present gestionnaire of the dossier (ASM-FUND-66);
 * {@code tentatives} are the transfers it had and that brought it no money.
 */
public record APayer(
        UUID paiementId,
        DossierId dossier,
        CleEcheance cle,
        LocalDate ordonneLe,
        Montant net,
        Siret beneficiaire,
        int tentatives) {}
