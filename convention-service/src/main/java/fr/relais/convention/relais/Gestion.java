package fr.relais.convention.relais;

import fr.relais.kit.value.Siret;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * The time during which one gestionnaire runs a relais (ACT-4). The first has no start, no reason and no reference; {@code au},
 * its last day, is null as long as it runs it.
 */
@Embeddable
public record Gestion(
        Siret siret,
        LocalDate du,
        LocalDate au,
        @Enumerated(EnumType.STRING) MotifGestion motif,
        String reference) {

    static Gestion first(Siret siret) {
        return new Gestion(siret, null, null, null, null);
    }

    Gestion endedOn(LocalDate dernierJour) {
        return new Gestion(siret, du, dernierJour, motif, reference);
    }
}
