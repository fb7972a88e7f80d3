package fr.relais.kit.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;

/** Reads a word of a list to the letter: Jackson would take one with spaces or control characters around it. */
final class ExactEnums extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1;

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> lenient) {
        return new Exact(lenient);
    }

    private static final class Exact extends DelegatingDeserializer {

        private static final long serialVersionUID = 1;

        Exact(JsonDeserializer<?> lenient) {
            super(lenient);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.hasToken(JsonToken.VALUE_STRING)
                    && !json.getText().equals(json.getText().trim())) {
                return context.handleWeirdStringValue(handledType(), json.getText(), "not of the list");
            }
            return super.deserialize(json, context);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> other) {
            return new Exact(other);
        }
    }
}
