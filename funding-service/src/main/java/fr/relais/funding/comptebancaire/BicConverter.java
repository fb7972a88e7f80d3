package fr.relais.funding.comptebancaire;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a BIC as its text. */
@Converter(autoApply = true)
class BicConverter implements AttributeConverter<Bic, String> {

    @Override
    public String convertToDatabaseColumn(Bic value) {
        return value == null ? null : value.value();
    }

    @Override
    public Bic convertToEntityAttribute(String column) {
        return column == null ? null : new Bic(column);
    }
}
