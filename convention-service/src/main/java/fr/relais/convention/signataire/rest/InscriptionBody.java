package fr.relais.convention.signataire.rest;

import fr.relais.convention.Libelle;
import fr.relais.convention.signataire.Delegation;
import fr.relais.convention.signataire.Inscription;
import fr.relais.convention.signataire.Pouvoir;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signatory to register. */
@Schema(name = "InscriptionSignataire", additionalProperties = Schema.False.class)
record InscriptionBody(
        @NotNull Pouvoir pouvoir,
        @NotNull @Libelle String nom,

        @NotNull @Libelle @Schema(description = "La qualité en laquelle il signe, par exemple « Maire »")
        String qualite,

        @Valid @Schema(description = "L'acte qui le délègue, exigé d'un délégataire seulement", nullable = true)
        DelegationBody delegation,

        @Schema(
                description = "Premier jour ; absent : depuis toujours, ou depuis l'acte de délégation",
                nullable = true)
        LocalDate du,

        @Schema(description = "Dernier jour, inclus ; absent tant qu'aucune fin n'est connue", nullable = true)
        LocalDate au) {

    @Schema(name = "Delegation", additionalProperties = Schema.False.class)
    record DelegationBody(
            @NotNull @Libelle String reference, @NotNull LocalDate date) {

        static DelegationBody of(Delegation delegation) {
            return new DelegationBody(delegation.reference(), delegation.date());
        }
    }

    Inscription toInscription() {
        return new Inscription(
                pouvoir,
                nom,
                qualite,
                delegation == null ? null : new Delegation(delegation.reference(), delegation.date()),
                du,
                au);
    }
}
