package fr.relais.kit.persistence;

import fr.relais.kit.value.Montant;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Stores an amount as numeric(14, 2). */
@Converter(autoApply = true)
public class MontantConverter implements AttributeConverter<Montant, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Montant value) {
        return value == null ? null : value.euros();
    }

    @Override
    public Montant convertToEntityAttribute(BigDecimal column) {
        return column == null ? null : new Montant(column);
    }
}
