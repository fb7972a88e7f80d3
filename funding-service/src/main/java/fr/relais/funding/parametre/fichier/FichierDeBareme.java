package fr.relais.funding.parametre.fichier;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.parametre.rest.BaremeDemande;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Reads the barème of one year in a YAML file: the same fields and the same refusals as {@code POST /baremes/{exercice}}. */
@ApplicationScoped
class FichierDeBareme {

    private static final String EXERCICE = "exercice";
    private static final int ANY_VERSION = 1;

    private final ObjectMapper json;
    private final Validator validator;

    FichierDeBareme(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** Throws what names the file, the line and the field. */
    Bareme read(String fichier, String yaml) {
        Lignes lignes = Lignes.of(fichier, yaml);
        Exercice exercice = exercice(lignes);
        BaremeDemande demande = demande(lignes);
        validator.validate(demande).stream()
                .min(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .ifPresent(violation -> {
                    throw lignes.illisible(champ(violation), violation.getMessage());
                });
        try {
            demande.check(exercice);
        } catch (Refused refused) {
            throw lignes.illisible(pointer(refused), refused.getMessage());
        }
        return demande.toBareme(exercice, ANY_VERSION);
    }

    private static Exercice exercice(Lignes lignes) {
        ObjectNode document = lignes.document();
        try {
            return Exercice.fromString(document.path(EXERCICE).asText(null));
        } catch (Refused refused) {
            throw lignes.illisible(EXERCICE, refused.getMessage());
        } finally {
            document.remove(EXERCICE);
        }
    }

    private BaremeDemande demande(Lignes lignes) {
        try {
            return json.readerFor(BaremeDemande.class).readValue(lignes.document());
        } catch (JsonMappingException wrong) {
            String champ = wrong.getPath().stream()
                    .map(JsonMappingException.Reference::getFieldName)
                    .filter(name -> name != null)
                    .collect(Collectors.joining("."));
            String raison = wrong instanceof UnrecognizedPropertyException
                    ? "ce champ n'est pas connu."
                    : wrong.getOriginalMessage();
            throw lignes.illisible(champ, raison);
        } catch (IOException unreadable) {
            throw lignes.illisible("", unreadable.getMessage());
        }
    }

    private static String champ(ConstraintViolation<BaremeDemande> violation) {
        return violation.getPropertyPath().toString().replaceAll("\\.<.*", "");
    }

    private static String pointer(Refused refused) {
        return refused.violations().get(0).pointer().substring(1);
    }
}
