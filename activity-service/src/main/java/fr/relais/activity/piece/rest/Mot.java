package fr.relais.activity.piece.rest;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import java.util.Arrays;

/** Reads a word of a list in a parameter: JAX-RS would answer 404 to one that is none of the list. */
final class Mot {

    private Mot() {}

    static <E extends Enum<E>> E of(Class<E> list, String said, String parameter) {
        return Arrays.stream(list.getEnumConstants())
                .filter(each -> each.name().equals(said))
                .findFirst()
                .orElseThrow(() -> Refused.because(
                                KitRefusal.CHAMP_INVALIDE,
                                "L'un de : " + Arrays.toString(list.getEnumConstants()) + ".")
                        .at("/" + parameter));
    }
}
