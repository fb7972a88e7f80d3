package fr.relais.funding.retour.rest;

import fr.relais.funding.retour.FichierDeBanque;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads a file of a bank whole before the act begins: no transaction waits for it, and none is begun for one that is refused. */
@Provider
@Consumes(MediaType.APPLICATION_XML)
public class FichierDeBanqueReader implements MessageBodyReader<FichierDeBanque> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == FichierDeBanque.class;
    }

    @Override
    public FichierDeBanque readFrom(
            Class<FichierDeBanque> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        if (headers.getFirst(HttpHeaders.CONTENT_TYPE) == null) {
            throw Refused.because(KitRefusal.FORMAT_NON_ADMIS, "L'en-tête Content-Type dit que le fichier est du XML.");
        }
        return FichierDeBanque.read(body.readAllBytes());
    }
}
