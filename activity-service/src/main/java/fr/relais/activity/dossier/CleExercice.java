package fr.relais.activity.dossier;

import fr.relais.kit.persistence.DossierIdConverter;
import fr.relais.kit.persistence.ExerciceConverter;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Map;

/** One year of one dossier: the key of what is said once a year. */
@Embeddable
public record CleExercice(
        @Convert(converter = DossierIdConverter.class) DossierId dossier,
        @Convert(converter = ExerciceConverter.class) Exercice exercice) {

    /** The primary key of its row. */
    public Map<String, Object> columns() {
        return Map.of("dossier", dossier.value(), "exercice", exercice.annee());
    }
}
