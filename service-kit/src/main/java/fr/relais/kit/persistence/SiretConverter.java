package fr.relais.kit.persistence;

import fr.relais.kit.value.Siret;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a SIRET as its 14 digits. */
@Converter(autoApply = true)
public class SiretConverter implements AttributeConverter<Siret, String> {

    @Override
    public String convertToDatabaseColumn(Siret value) {
        return value == null ? null : value.value();
    }

    @Override
    public Siret convertToEntityAttribute(String column) {
        return column == null ? null : new Siret(column);
    }
}
