package fr.relais.convention.edition;

import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.SIGNATAIRE_MEAUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.convention.Api;
import fr.relais.convention.Bodies;
import fr.relais.convention.Json;
import fr.relais.convention.Refusals;
import fr.relais.convention.document.Depots;
import fr.relais.convention.document.signature.UneSignature;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.pdf.PdfSamples;
import fr.relais.testkit.pdf.PrintedPdf;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** ASM-CONV-54..58 through REST: each kind of document, its norms, the terms it carries. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class EditionTest {

    @Inject
    Refusals refusals;

    @Test
    @DisplayName("A draft says it is one; the same document is the same bytes; its terms are those of the reading")
    void a_draft() {
        String convention = Api.drafted(Bodies.convention(Api.newDossier()));

        Response printed = Api.get(DECLARANT_MEAUX, convention + "/document");

        printed.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"convention.pdf\"");
        PrintedPdf document = Editions.read(printed.asByteArray()).followsItsNorms();
        document.says(
                "Projet",
                "prend effet à compter du 01/03/2020 et jusqu'au 28/02/2024",
                "Gaëlle CHOQUER-MARCHAND",
                "21-23 avenue du Général Leclerc");
        assertThat(Json.read(Editions.termes(document)))
                .isEqualTo(Json.read(Api.get(DECLARANT_MEAUX, convention).asString())
                        .part("/instruments/0/texte"));
        assertThat(Api.get(DECLARANT_MEAUX, convention + "/document").asByteArray())
                .isEqualTo(printed.asByteArray());
    }

    @Test
    @DisplayName("A signed avenant names who signed it, where and when, and is no draft")
    void a_signed_avenant() {
        String convention = Api.takenOver(Api.newDossier());
        String avenant = Api.transmitted(
                Api.created(Api.post(CONSEILLER_77, convention + "/avenants", Bodies.avenant("GUICHET_UNIQUE"))));
        Api.signForMeaux(avenant, "2022-03-10").then().statusCode(200);
        Api.signForCaf(avenant, "2022-03-15").then().statusCode(200);

        PrintedPdf document = printed(avenant + "/document").followsItsNorms();

        document.says(
                        "fait à melun, le 15/03/2022",
                        "fait à meaux, le 10/03/2022",
                        "la directrice de la caisse",
                        "le maire de la ville de meaux",
                        "article 3-effet et durée de l'avenant")
                .saysNothingOf("Projet");
        assertThat(Json.read(Editions.termes(document)))
                .isEqualTo(
                        Json.read(Api.get(DECLARANT_MEAUX, avenant).asString()).part("/texte"));
    }

    @Test
    @DisplayName(
            "§2.2: what was signed names each party as it was called that day; what is drafted, as it is called now")
    void called_otherwise_since() {
        String dossier = Api.newDossier();
        String signed = Api.takenOver(dossier);
        Api.post(CONSEILLER_77, "/relais/" + dossier + "/modifications", Json.of("""
                        {'du':'2022-01-01','motif':'Les Ram deviennent des Rpe','nom':'RPE Ourcq','commune':'Meaux'}"""))
                .then()
                .statusCode(200);
        String drafted = Api.created(Api.post(CONSEILLER_77, signed + "/avenants", Bodies.avenant("GUICHET_UNIQUE")));

        printed(signed + "/document").says("RPE d'essai").saysNothingOf("RPE Ourcq");
        printed(drafted + "/document").says("RPE Ourcq").saysNothingOf("RPE d'essai");
    }

    @Test
    @DisplayName(
            "AVN-6: the consolidated document of a day tells where each value comes from; CONV-2 outside the period")
    void consolidated() {
        String convention = Api.takenOver(Api.newDossier());

        PrintedPdf document =
                printed(convention + "/document-consolide?au=2021-06-30").followsItsNorms();

        document.says(
                "convention consolidée au 30/06/2021",
                "du 01/03/2020 au 28/02/2024",
                "la promotion de l'activité des assistants maternels",
                "source : convention, « les objectifs poursuivis par le financement des missions supplémentaires »,"
                        + " signé(e) le 25/09/2020");
        assertThat(Json.read(Editions.termes(document)))
                .isEqualTo(Json.read(Api.get(DECLARANT_MEAUX, convention + "?au=2021-06-30")
                                .asString())
                        .part("/termes/0"));
        refusals.changeNothing(
                "HORS_PERIODE",
                "422 CONV-2",
                () -> Api.get(DECLARANT_MEAUX, convention + "/document-consolide?au=2030-01-01"));
    }

    @Test
    @DisplayName("Names break no template and no norm, whatever signs they hold")
    void hostile_names() {
        String hostile = "<script>{document.titre}</script> & \"d'Or\" {#for} 😀 \u4e2d ]]>";
        Json convention = Bodies.convention(Api.newDossier())
                .with("/texte/intitule", hostile)
                .with("/texte/articles/0/titre", hostile)
                .with("/texte/articles/0/texte", "- " + hostile + "\n</body>");

        PrintedPdf document = printed(Api.drafted(convention) + "/document").followsItsNorms();

        assertThat(document.text()).contains("<script>{document.titre}</script> & \"d'Or\" {#for} ? ? ]]>", "</body>");
    }

    @Test
    @DisplayName("ASM-CONV-54: the PDF printed here comes back signed, and is kept as the document of its instrument")
    void comes_back_signed() {
        String convention = Api.transmitted(Api.drafted(Bodies.convention(Api.newDossier())));
        byte[] signed = UneSignature.duMaire()
                .on(Api.get(DECLARANT_MEAUX, convention + "/document").asByteArray());

        deposit(convention, "CONVENTION_SIGNEE", signed)
                .then()
                .statusCode(201)
                .body("convention", equalTo(convention.substring(convention.lastIndexOf('/') + 1)))
                .body("rang", equalTo(0))
                .body("controle.donneesJointes", equalTo(true))
                .body("signatures[0].fichierEntier", equalTo(true));
        Editions.read(signed).followsItsNorms();
        refusals.changeNothing(
                "DOCUMENT_SANS_RAPPORT",
                "422 ASM-CONV-54 /nature",
                () -> deposit(convention, "AVENANT_SIGNE", PdfSamples.plain()));
    }

    private static Response deposit(String convention, String nature, byte[] pdf) {
        return Depots.sending(
                        SIGNATAIRE_MEAUX,
                        nature,
                        "application/pdf",
                        UUID.randomUUID().toString())
                .body(pdf)
                .post(convention + "/instruments/0/documents");
    }

    private static PrintedPdf printed(String address) {
        Response response = Api.get(DECLARANT_MEAUX, address);
        response.then().statusCode(200);
        return Editions.read(response.asByteArray());
    }
}
