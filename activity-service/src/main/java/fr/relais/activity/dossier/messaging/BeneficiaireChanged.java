package fr.relais.activity.dossier.messaging;

import fr.relais.activity.dossier.Gestion;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Siret;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** The part of BeneficiaireChanged that this service reads. */
record BeneficiaireChanged(
        @NotNull DossierId dossier,
        @Min(2) int rang,
        @NotNull @Valid Beneficiaire nouveau) {

    static final String TYPE = "fr.relais.BeneficiaireChanged.v1";

    record Beneficiaire(@NotNull Siret siret) {}

    String aggregate() {
        return "gestion";
    }

    Gestion toGestion() {
        return new Gestion(nouveau.siret(), rang);
    }
}
