package fr.relais.kit.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.text.Normalizer;

/** Reads a text in one form of Unicode (NFC), so that two texts that look the same are the same. */
final class NormalizedText extends StdScalarDeserializer<String> {

    NormalizedText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(json, context);
        return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
