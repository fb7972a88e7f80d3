package fr.relais.funding.rapprochement;

import com.fasterxml.jackson.databind.JsonNode;
import fr.relais.kit.value.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A row as the database told it, its amounts and days as texts. */
record Enregistre(JsonNode row) {

    String texte(String name) {
        return row.path(name).asText();
    }

    boolean a(String name) {
        return row.hasNonNull(name);
    }

    boolean vrai(String name) {
        return row.path(name).asBoolean();
    }

    int entier(String name) {
        return row.path(name).asInt();
    }

    UUID id(String name) {
        return UUID.fromString(texte(name));
    }

    LocalDate jour(String name) {
        return LocalDate.parse(texte(name));
    }

    Montant montant(String name) {
        return new Montant(new BigDecimal(texte(name)));
    }

    <E extends Enum<E>> E mot(String name, Class<E> type) {
        return Enum.valueOf(type, texte(name));
    }
}
