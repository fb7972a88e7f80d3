package fr.relais.activity.importation;

import fr.relais.kit.persistence.ExerciceConverter;
import fr.relais.kit.value.Exercice;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

/** One version of the correspondence of a Caf for a year; versions count from 1. */
@Embeddable
public record CleCorrespondance(
        String codeCaf,
        @Convert(converter = ExerciceConverter.class) Exercice exercice,
        long version) {}
