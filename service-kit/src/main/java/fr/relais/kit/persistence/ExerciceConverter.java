package fr.relais.kit.persistence;

import fr.relais.kit.value.Exercice;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an exercice as its year. */
@Converter(autoApply = true)
public class ExerciceConverter implements AttributeConverter<Exercice, Integer> {

    @Override
    public Integer convertToDatabaseColumn(Exercice value) {
        return value == null ? null : value.annee();
    }

    @Override
    public Exercice convertToEntityAttribute(Integer column) {
        return column == null ? null : new Exercice(column);
    }
}
