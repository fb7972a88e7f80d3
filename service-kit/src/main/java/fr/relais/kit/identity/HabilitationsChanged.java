package fr.relais.kit.identity;

import fr.relais.kit.value.Siret;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a service reads of {@code fr.relais.HabilitationsChanged.v1}: every habilitation that a gestionnaire ever gave. */
public record HabilitationsChanged(
        @NotNull Siret gestionnaire, @NotNull List<@NotNull @Valid Ligne> habilitations) {

    public static final String TYPE = "fr.relais.HabilitationsChanged.v1";

    public record Ligne(
            @NotNull UUID id,
            long version,
            @NotBlank String client,
            @NotNull LocalDate du,
            @NotNull LocalDate au,
            Instant revoqueeLe) {}

    /** Of one gestionnaire: a dossier that changes hands is told of those of the next one too. */
    public String aggregate() {
        return "habilitations/" + gestionnaire;
    }
}
