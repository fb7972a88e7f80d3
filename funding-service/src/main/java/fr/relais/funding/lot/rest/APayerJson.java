package fr.relais.funding.lot.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.lot.PaiementControle;
import fr.relais.funding.virement.APayer;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Siret;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A payment still to make, the masked account it would go to, and what keeps it from leaving. */
@Schema(name = "PaiementAFaire")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record APayerJson(
        UUID paiementId,
        DossierId dossier,
        Exercice exercice,
        Genre genre,
        @Schema(minimum = "0") int rang,
        LocalDate ordonneLe,
        Montant net,
        Siret beneficiaire,

        @Schema(description = "Virements précédents, rejetés, retournés ou retirés d'un lot", minimum = "0")
        int tentatives,

        @Schema(description = "Absent sans compte vérifié", maxLength = 50)
        String compte,

        List<AnomalieJson> anomalies) {

    static APayerJson of(PaiementControle controlled) {
        APayer payment = controlled.paiement();
        return new APayerJson(
                payment.paiementId(),
                payment.dossier(),
                payment.cle().exercice(),
                payment.cle().genre(),
                payment.cle().rang(),
                payment.ordonneLe(),
                payment.net(),
                payment.beneficiaire(),
                payment.tentatives(),
                controlled.compte().map(one -> one.iban().masque()).orElse(null),
                AnomalieJson.of(controlled.anomalies()));
    }
}
