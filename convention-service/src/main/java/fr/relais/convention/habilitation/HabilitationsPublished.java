package fr.relais.convention.habilitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.kit.identity.Habilitation;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Siret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The body of {@code HabilitationsChanged}: every habilitation that the gestionnaire of a dossier ever gave. */
record HabilitationsPublished(DossierId dossier, Siret gestionnaire, List<Ligne> habilitations) {

    /** Without {@code revoqueeLe} until it is revoked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ligne(UUID id, long version, String client, LocalDate du, LocalDate au, Instant revoqueeLe) {}

    static HabilitationsPublished of(DossierId dossier, Siret gestionnaire, List<Habilitation> given) {
        return new HabilitationsPublished(
                dossier,
                gestionnaire,
                given.stream()
                        .map(one ->
                                new Ligne(one.id(), one.version(), one.client(), one.du(), one.au(), one.revoqueeLe()))
                        .toList());
    }
}
