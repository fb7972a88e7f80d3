package fr.relais.activity.declaration;

import fr.relais.activity.campagne.CleEcheance;
import fr.relais.activity.campagne.TypeDonnees;
import fr.relais.kit.persistence.DossierIdConverter;
import fr.relais.kit.persistence.ExerciceConverter;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;

/** What makes a declaration unique: one per dossier, year and type (DECL-5). */
@Embeddable
public record CleDeclaration(
        @Convert(converter = DossierIdConverter.class) DossierId dossier,
        @Convert(converter = ExerciceConverter.class) Exercice exercice,
        @Enumerated(EnumType.STRING) TypeDeclaration type) {

    /** What its deadline is about. */
    CleEcheance echeance() {
        TypeDonnees donnees = switch (type) {
            case PREVISIONNEL -> TypeDonnees.PREVISIONNEL;
            case ACTUALISE -> TypeDonnees.ACTUALISE;
            case REEL -> TypeDonnees.REEL;
        };
        return new CleEcheance(dossier, exercice, donnees);
    }

    /** The primary key of its row. */
    Map<String, Object> columns() {
        return Map.of("dossier", dossier.value(), "exercice", exercice.annee(), "type", type.name());
    }
}
