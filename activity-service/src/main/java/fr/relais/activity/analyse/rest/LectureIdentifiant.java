package fr.relais.activity.analyse.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import fr.relais.activity.analyse.IdentifiantScelle;
import fr.relais.activity.analyse.Pseudonymes;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;

/**
 * Seals the identifier of a professional while the body is read: nothing that comes after, the record of idempotence and its
 * fingerprint included, ever holds the identifier.
 */
@Singleton
class LectureIdentifiant implements ObjectMapperCustomizer {

    private final Provider<Pseudonymes> pseudonymes;

    LectureIdentifiant(Provider<Pseudonymes> pseudonymes) {
        this.pseudonymes = pseudonymes;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("identifiants").addDeserializer(IdentifiantScelle.class, new Lecture()));
    }

    private final class Lecture extends StdScalarDeserializer<IdentifiantScelle> {

        Lecture() {
            super(IdentifiantScelle.class);
        }

        @Override
        public IdentifiantScelle deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return json.hasToken(JsonToken.VALUE_STRING)
                    ? pseudonymes.get().sceller(json.getText())
                    : (IdentifiantScelle) context.handleUnexpectedToken(IdentifiantScelle.class, json);
        }
    }
}
