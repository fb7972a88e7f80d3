package fr.relais.kit.rest;

import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Siret;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.function.Function;

/** Reads value types from paths, queries and headers; a bad one is a 400 problem, not a 404 without words. */
@Provider
public class ValueParams implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            DossierId.class, DossierId::of,
            Exercice.class, Exercice::fromString,
            Siret.class, Siret::of,
            Revision.class, Revision::of);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> rawType, Type genericType, Annotation[] annotations) {
        Function<String, ?> reader = READERS.get(rawType);
        return reader == null ? null : new Converter<>(rawType, reader);
    }

    private record Converter<T>(Class<T> type, Function<String, ?> reader) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            try {
                return text == null ? null : type.cast(reader.apply(text));
            } catch (Refused refused) {
                throw new UnreadableParameter(refused);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
