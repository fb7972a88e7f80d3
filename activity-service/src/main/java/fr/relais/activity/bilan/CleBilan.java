package fr.relais.activity.bilan;

import fr.relais.activity.campagne.CleEcheance;
import fr.relais.activity.campagne.TypeDonnees;
import fr.relais.kit.persistence.DossierIdConverter;
import fr.relais.kit.persistence.ExerciceConverter;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Map;

/** What makes a bilan unique: one per dossier and year. */
@Embeddable
public record CleBilan(
        @Convert(converter = DossierIdConverter.class) DossierId dossier,
        @Convert(converter = ExerciceConverter.class) Exercice exercice) {

    /** What its deadline is about. */
    CleEcheance echeance() {
        return new CleEcheance(dossier, exercice, TypeDonnees.BILAN);
    }

    /** The primary key of its row. */
    Map<String, Object> columns() {
        return Map.of("dossier", dossier.value(), "exercice", exercice.annee());
    }
}
