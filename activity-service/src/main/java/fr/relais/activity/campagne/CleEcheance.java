package fr.relais.activity.campagne;

import fr.relais.kit.persistence.DossierIdConverter;
import fr.relais.kit.persistence.ExerciceConverter;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;

/** One thing that one dossier hands in: what a deadline is about. */
@Embeddable
public record CleEcheance(
        @Convert(converter = DossierIdConverter.class) DossierId dossier,
        @Convert(converter = ExerciceConverter.class) Exercice exercice,
        @Enumerated(EnumType.STRING) TypeDonnees type) {

    CleCampagne campagne() {
        return new CleCampagne(dossier.codeCaf(), exercice, type);
    }

    /** The primary key of the row of its extension. */
    Map<String, Object> columns() {
        return Map.of("dossier", dossier.value(), "exercice", exercice.annee(), "type", type.name());
    }
}
