package fr.relais.convention.caf;

import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.DIRECTRICE_77;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.convention.Api;
import fr.relais.convention.Bodies;
import fr.relais.convention.Json;
import fr.relais.convention.Refusals;
import fr.relais.infrastructure.Persona;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** §2.2: a Caf tells once how its documents name it, and corrects it. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class CafTest {

    private static final String VAUCLUSE = "841";

    @Inject
    Refusals refusals;

    @Test
    @DisplayName("Registered once by itself, read by all, corrected by who has read it")
    void life() {
        post(VAUCLUSE, "/cafs", "", Bodies.caf(VAUCLUSE)).then().statusCode(201).header("ETag", "\"0\"");
        Api.get(DECLARANT_MEAUX, "/cafs/841").then().statusCode(200).body("lieuSignature", equalTo("Melun"));
        Json exacte = Bodies.caf(VAUCLUSE).without("/codeCaf").with("/lieuSignature", "Avignon");

        post(VAUCLUSE, "/cafs/841/modifications", "\"0\"", exacte)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("lieuSignature", equalTo("Avignon"));

        refusals.changeNothing(
                "CAF_DEJA_ENREGISTREE", "409 §2.2", () -> post(VAUCLUSE, "/cafs", "", Bodies.caf(VAUCLUSE)));
        refusals.changeNothing(
                        "VERSION_PERIMEE",
                        "412 CONTRAT",
                        () -> post(VAUCLUSE, "/cafs/841/modifications", "\"0\"", exacte))
                .body("changements.operation", contains("modifierCaf"))
                .body("changements[0].champs", contains("caf.lieu_signature"));
        refusals.changeNothing(
                "INTROUVABLE",
                "404 CONTRAT",
                () -> Api.sending(DIRECTRICE_77, "\"1\"")
                        .body(exacte.toString())
                        .post("/cafs/841/modifications"));
        refusals.changeNothing("INTROUVABLE", "404 CONTRAT", () -> Api.post(DIRECTRICE_77, "/cafs", Bodies.caf("842")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"77", "0771", "7 1", "７７１", "77A"})
    @DisplayName("A code of Caf is three digits, its leading zeros included")
    void no_code(String code) {
        refusals.changeNothing(
                "CHAMP_INVALIDE", "400 DECL-1 /codeCaf", () -> Api.post(DIRECTRICE_77, "/cafs", Bodies.caf(code)));
        refusals.changeNothing("CHAMP_INVALIDE", "400 DECL-1 /codeCaf", () -> Api.get(DIRECTRICE_77, "/cafs/" + code));
    }

    private static Response post(String codeCaf, String path, String revision, Json body) {
        Persona directrice = DIRECTRICE_77;
        String token = Tokens.issuer()
                .token(
                        directrice.subject() + codeCaf,
                        directrice.nom(),
                        Set.of("directeur"),
                        Optional.of(codeCaf),
                        Optional.empty());
        return Api.sending(token, revision).body(body.toString()).post(path);
    }
}
