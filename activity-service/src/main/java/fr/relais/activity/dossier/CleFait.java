package fr.relais.activity.dossier;

import fr.relais.kit.persistence.DossierIdConverter;
import fr.relais.kit.persistence.ExerciceConverter;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.UUID;

/** One of the facts of a year of a dossier: a session, a participant, an action. */
@Embeddable
public record CleFait(
        @Convert(converter = DossierIdConverter.class) DossierId dossier,
        @Convert(converter = ExerciceConverter.class) Exercice exercice,
        UUID id) {

    public static CleFait of(CleExercice annee, UUID id) {
        return new CleFait(annee.dossier(), annee.exercice(), id);
    }

    /** The primary key of its row. */
    public Map<String, Object> columns() {
        return Map.of("dossier", dossier.value(), "exercice", exercice.annee(), "id", id.toString());
    }
}
