package fr.relais.kit.idempotence;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import java.util.List;
import java.util.regex.Pattern;

/** The name a client gives to one act: 1 to 128 visible ASCII characters, sent once. */
record IdempotencyKey(String value) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE_ASCII = Pattern.compile("[\\x21-\\x7E]{1,128}");

    static IdempotencyKey of(List<String> header) {
        if (header.isEmpty()) {
            throw Refused.because(
                    KitRefusal.CLE_IDEMPOTENCE_ABSENTE,
                    "Envoyez un en-tête Idempotency-Key propre à cet acte, par exemple un UUID, et le même si vous réessayez.");
        }
        if (header.size() > 1 || !VISIBLE_ASCII.matcher(header.get(0)).matches()) {
            throw Refused.because(
                    KitRefusal.CLE_IDEMPOTENCE_INVALIDE,
                    "L'en-tête Idempotency-Key tient en 1 à 128 caractères ASCII visibles, sans espace, et n'est envoyé qu'une fois.");
        }
        return new IdempotencyKey(header.get(0));
    }
}
