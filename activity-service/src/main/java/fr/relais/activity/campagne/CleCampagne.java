package fr.relais.activity.campagne;

import fr.relais.kit.persistence.ExerciceConverter;
import fr.relais.kit.value.Exercice;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;

/** What makes a campagne unique: one per Caf, year and type of data. */
@Embeddable
public record CleCampagne(
        String codeCaf,
        @Convert(converter = ExerciceConverter.class) Exercice exercice,
        @Enumerated(EnumType.STRING) TypeDonnees type) {

    /** The primary key of its row. */
    Map<String, Object> columns() {
        return Map.of("code_caf", codeCaf, "exercice", exercice.annee(), "type", type.name());
    }
}
