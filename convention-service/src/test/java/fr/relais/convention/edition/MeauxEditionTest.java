package fr.relais.convention.edition;

import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.relais.convention.Api;
import fr.relais.convention.Bodies;
import fr.relais.convention.Json;
import fr.relais.convention.convention.Convention;
import fr.relais.convention.convention.FindConventions;
import fr.relais.convention.edition.Parties.Equipement;
import fr.relais.convention.edition.Parties.PartieCaf;
import fr.relais.convention.edition.Parties.PartieGestionnaire;
import fr.relais.convention.edition.pdf.Impression;
import fr.relais.convention.gestionnaire.TypeJuridique;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SEED 000, to the letter: the avenants of both relais of Meaux, drafted with the national text and printed. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class MeauxEditionTest {

    @Inject
    FindConventions find;

    @Inject
    FindModeles modeles;

    @Inject
    Impression impression;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"201800145, Ourcq, GUICHET_UNIQUE", "201800146, Frot, ANALYSE_PRATIQUE"})
    @DisplayName(
            "AVN-1, ACT-3, §2.2: every sentence of the avenant of the seed is in the PDF, with its names, dates and dossier")
    void every_sentence_of_the_seed(String dossier, String relais, String mission) throws IOException {
        String avenant = drafted(mission);
        UUID id = UUID.fromString(avenant.split("/")[2]);

        byte[] pdf = QuarkusTransaction.requiringNew().call(() -> printed(find.find(id), dossier, relais));

        List<String> sentences = sentences(dossier, relais);
        assertThat(sentences).hasSizeGreaterThan(60);
        Editions.read(pdf)
                .followsItsNorms()
                .says(sentences)
                .saysNothingOf("{", relais.equals("Frot") ? "Ourcq" : "Frot");
    }

    private byte[] printed(Convention convention, String dossier, String relais) {
        Parties parties = new Parties(
                new PartieGestionnaire(
                        "La ville de Meaux",
                        TypeJuridique.COMMUNE,
                        new Personne("Monsieur Jean-François COPÉ", "Maire"),
                        "Hôtel de Ville – 77107 MEAUX CEDEX"),
                new PartieCaf(
                        "La caisse d’Allocations familiales de Seine et Marne",
                        new Personne("Madame Gaëlle CHOQUER-MARCHAND", "Directrice"),
                        "21-23 avenue du Général Leclerc – TSA 34004 - 77024 MELUN Cedex",
                        "Melun"),
                new Equipement("RPE " + relais, "Meaux", dossier));
        var modele = modeles.of(convention.instrument(1).texte());
        return impression.print(
                EditionInstrument.of(convention, 1, parties, modele), "{}".getBytes(StandardCharsets.UTF_8));
    }

    /** With the articles that GET /modeles gives, as they are. */
    private static String drafted(String mission) {
        String convention = Api.takenOver(Api.newDossier());
        JsonNode modele = Json.read(Api.get(DECLARANT_MEAUX, "/modeles/AVENANT_RPE_MISSIONS_RENFORCEES")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .node();
        Json avenant = Bodies.avenant(mission)
                .with("/articles", Json.read(modele.path("articles").toString()))
                .with("/intitule", modele.path("intitule").asText());
        return Api.created(Api.post(CONSEILLER_77, convention + "/avenants", avenant));
    }

    private static List<String> sentences(String dossier, String relais) throws IOException {
        try (var in = MeauxEditionTest.class.getResourceAsStream("/seed/avenant-meaux.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("Ourcq", relais)
                    .replace("201800145", dossier)
                    .lines()
                    .toList();
        }
    }
}
