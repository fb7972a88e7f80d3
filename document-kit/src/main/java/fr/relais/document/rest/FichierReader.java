package fr.relais.document.rest;

import fr.relais.document.Fichier;
import fr.relais.document.FichierRefusal;
import fr.relais.document.TypeFichier;
import fr.relais.document.controle.CheckFile;
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
import java.util.Optional;

/** Reads a file that somebody may send, and checks it before the act begins: no transaction waits for it. */
@Provider
@Consumes({TypeFichier.APPLICATION_PDF, TypeFichier.IMAGE_PNG, TypeFichier.IMAGE_JPEG})
public class FichierReader implements MessageBodyReader<Fichier> {

    private final CheckFile check;

    FichierReader(CheckFile check) {
        this.check = check;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Fichier.class;
    }

    @Override
    public Fichier readFrom(
            Class<Fichier> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        TypeFichier said = Optional.ofNullable(headers.getFirst(HttpHeaders.CONTENT_TYPE))
                .flatMap(TypeFichier::ofMedia)
                .orElseThrow(() -> Refused.because(
                        KitRefusal.FORMAT_NON_ADMIS, "L'en-tête Content-Type dit de quel type est le fichier."));
        byte[] octets = body.readAllBytes();
        if (octets.length == 0) {
            throw Refused.because(FichierRefusal.FICHIER_ILLISIBLE, "Le fichier est vide.");
        }
        return check.check(said, octets);
    }
}
