package fr.relais.kit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import java.util.stream.Collectors;

/** Tells why a JSON body cannot be read: which field, and what was expected, without repeating what was sent. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Refused refusal(JsonProcessingException unreadable) {
        return unreadable instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? field(mapping).at(pointer(mapping))
                : body(unreadable);
    }

    private static Refused body(JsonProcessingException unreadable) {
        return unreadable instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? Refused.because(KitRefusal.CORPS_ILLISIBLE, "Le corps attendu est un objet JSON.")
                : Refused.because(KitRefusal.CORPS_ILLISIBLE, KitRefusal.CORPS_ILLISIBLE.titre());
    }

    private static Refused field(JsonMappingException unreadable) {
        if (unreadable.getCause() instanceof Refused refused) {
            return refused;
        }
        if (unreadable instanceof UnrecognizedPropertyException) {
            return Refused.because(KitRefusal.CHAMP_INCONNU, "Ce champ n'existe pas dans le contrat.");
        }
        if (unreadable.getCause() instanceof StreamConstraintsException) {
            return Refused.because(KitRefusal.CHAMP_INVALIDE, "La valeur dépasse la taille admise.");
        }
        return Refused.because(KitRefusal.CHAMP_INVALIDE, "La valeur n'a pas le type attendu.");
    }

    private static String pointer(JsonMappingException unreadable) {
        return unreadable.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
