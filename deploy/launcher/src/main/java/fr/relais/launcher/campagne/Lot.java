package fr.relais.launcher.campagne;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.relais.infrastructure.Persona;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/** A lot of the Caf, from the payments it gathers to the file that leaves: each act by another person (ACT-2). */
final class Lot {

    private final Api funding;
    private JsonNode known;

    Lot(Api funding) {
        this.funding = funding;
    }

    /** Everything that may leave today. */
    void constitute() {
        ObjectNode demande = Corps.of("lot");
        known = funding.post(Persona.GESTIONNAIRE_CONSEIL_77, "/lots", demande);
    }

    void act(Persona persona, String acte) {
        known = funding.act(persona, path(), acte);
    }

    /** What left for the bank, to the byte. */
    byte[] file() {
        return funding.file(Persona.BACK_OFFICE, path() + "/fichier").getBytes(StandardCharsets.UTF_8);
    }

    JsonNode known() {
        return known;
    }

    List<JsonNode> lignes() {
        return StreamSupport.stream(known.path("lignes").spliterator(), false).toList();
    }

    private String path() {
        return "/lots/" + known.at("/lot/lotId").asText();
    }
}
