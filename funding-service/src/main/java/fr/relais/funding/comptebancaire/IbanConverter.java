package fr.relais.funding.comptebancaire;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores the whole number, in the one column that may hold it. */
@Converter(autoApply = true)
class IbanConverter implements AttributeConverter<Iban, String> {

    @Override
    public String convertToDatabaseColumn(Iban value) {
        return value == null ? null : value.entier();
    }

    @Override
    public Iban convertToEntityAttribute(String column) {
        return column == null ? null : new Iban(column);
    }
}
