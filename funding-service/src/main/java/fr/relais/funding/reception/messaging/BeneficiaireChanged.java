package fr.relais.funding.reception.messaging;

import fr.relais.funding.dossier.Gestionnaire;
import fr.relais.kit.value.Siret;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** What funding-service reads of {@code BeneficiaireChanged}: who runs the relais now, and how many did before. */
record BeneficiaireChanged(@Min(2) int rang, @NotNull @Valid Beneficiaire nouveau) {

    static final String TYPE = "fr.relais.BeneficiaireChanged.v1";

    record Beneficiaire(@NotNull Siret siret, String nom) {

        Gestionnaire toGestionnaire() {
            return new Gestionnaire(siret, nom);
        }
    }

    String aggregate() {
        return "gestion";
    }
}
