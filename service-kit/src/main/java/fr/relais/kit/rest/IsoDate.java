package fr.relais.kit.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads a day as {@code 2026-01-31} and in no other way: no number of days, no array, no year before 1900 or after 2199. */
final class IsoDate extends StdScalarDeserializer<LocalDate> {

    private static final Pattern FORM = Pattern.compile("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}");

    IsoDate() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
        }
        String text = json.getText();
        try {
            if (FORM.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException nonexistent) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "no such day");
        }
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not an ISO date");
    }
}
