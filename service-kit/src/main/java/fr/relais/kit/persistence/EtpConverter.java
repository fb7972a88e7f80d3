package fr.relais.kit.persistence;

import fr.relais.kit.value.Etp;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Stores an ETP as numeric(6, 2). */
@Converter(autoApply = true)
public class EtpConverter implements AttributeConverter<Etp, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Etp value) {
        return value == null ? null : value.value();
    }

    @Override
    public Etp convertToEntityAttribute(BigDecimal column) {
        return column == null ? null : new Etp(column);
    }
}
