package fr.relais.kit.persistence;

import fr.relais.kit.value.DossierId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a dossier as its text. */
@Converter(autoApply = true)
public class DossierIdConverter implements AttributeConverter<DossierId, String> {

    @Override
    public String convertToDatabaseColumn(DossierId value) {
        return value == null ? null : value.value();
    }

    @Override
    public DossierId convertToEntityAttribute(String column) {
        return column == null ? null : new DossierId(column);
    }
}
