package fr.relais.convention.document;

import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DECLARANT_AUTRE;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.SIGNATAIRE_MEAUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.relais.convention.Api;
import fr.relais.convention.Refusals;
import fr.relais.convention.Table;
import fr.relais.convention.document.signature.UneSignature;
import fr.relais.document.Fichier;
import fr.relais.infrastructure.Persona;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.pdf.ImageSamples;
import fr.relais.testkit.pdf.PdfSamples;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** ASM-CONV-50..53 through REST: what is deposited is kept as it came, what is refused leaves nothing. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class DocumentsTest {

    @Inject
    Refusals refusals;

    @Inject
    Table table;

    @Inject
    MeterRegistry meters;

    private String dossier;

    @BeforeEach
    void aDossier() {
        dossier = Api.newDossier();
    }

    @Test
    @DisplayName("ASM-CONV-50: a file is given back to the byte, as a download, with its card")
    void kept_as_it_came() {
        byte[] pdf = PdfSamples.plain();

        Response deposited = Depots.deposit(SIGNATAIRE_MEAUX, dossier, pdf);
        String address = Api.created(deposited);

        deposited
                .then()
                .body("nature", equalTo("DELIBERATION"))
                .body("nom", equalTo("delibération.pdf"))
                .body("format", equalTo("application/pdf"))
                .body("taille", equalTo(pdf.length))
                .body("empreinte", equalTo(Fichier.empreinte(pdf)))
                .body("controle.pages", equalTo(2))
                .body("signatures", hasSize(0));
        Api.get(CONSEILLER_77, address)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("dossier", equalTo(dossier));
        Response content = Api.get(CONSEILLER_77, address + "/contenu");
        content.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"document.pdf\"; filename*=UTF-8''delib%C3%A9ration.pdf");
        assertThat(content.asByteArray()).isEqualTo(pdf);
    }

    @Test
    @DisplayName("A scan is kept as the original on paper; the list gives the documents in order, page by page")
    void a_scan_and_the_list() {
        Depots.deposited(SIGNATAIRE_MEAUX, dossier);
        Depots.deposit(CONSEILLER_77, dossier, "image/jpeg", ImageSamples.jpeg(620, 877))
                .then()
                .statusCode(201)
                .body("controle.largeur", equalTo(620));

        Response first = Api.get(DECLARANT_MEAUX, "/relais/" + dossier + "/documents?limite=1");
        first.then().statusCode(200).body("items.format", contains("application/pdf"));
        Api.get(DECLARANT_MEAUX, "/relais/" + dossier + "/documents?curseur=" + first.path("next"))
                .then()
                .body("items.format", contains("image/jpeg"))
                .body("next", equalTo(null));
    }

    @Test
    @DisplayName("ASM-CONV-53: the signature of a PDF is verified, its result recorded and shown")
    void a_signed_pdf() {
        byte[] signed = UneSignature.duMaire().on(PdfSamples.plain());

        String address = Api.created(Depots.deposit(SIGNATAIRE_MEAUX, dossier, signed));

        Api.get(DECLARANT_MEAUX, address)
                .then()
                .body("signatures.signataire", contains("Jean-François COPÉ"))
                .body("signatures.fichierEntier", contains(true))
                .body("signatures.autoriteConnue", contains(false))
                .body("signatures[0].conclusion", containsString("certificat non rattaché à une autorité connue"));
        assertThat(Api.get(DECLARANT_MEAUX, address + "/contenu").asByteArray()).isEqualTo(signed);
    }

    @Test
    @DisplayName("A hostile file leaves no row")
    void hostile_files_change_nothing() {
        refusals.changeNothing("PDF_CHIFFRE", "422 ASM-KIT-15", () -> send(PdfSamples.encrypted()));
        refusals.changeNothing("PDF_ACTIF", "422 ASM-KIT-15", () -> send(PdfSamples.withPage("/AA << >>")));
        refusals.changeNothing(
                "FICHIER_TROP_LOURD",
                "422 ASM-KIT-14",
                () -> send(PdfSamples.withStream("/Filter /FlateDecode", PdfSamples.bomb(100))));
        refusals.changeNothing("FICHIER_ILLISIBLE", "400 ASM-KIT-14", () -> send("%PDF-1.7\n".getBytes()));
        refusals.changeNothing("CONTENU_NON_CONFORME", "400 ASM-KIT-14", () -> send("bonjour".getBytes()));
        refusals.changeNothing("CORPS_TROP_GRAND", "413 CONTRAT", () -> send(new byte[5 * 1024 * 1024 + 1]));
    }

    @Test
    @DisplayName("DOCUMENT_ALTERE: bytes that lost their hash are not given, and an alert counts it")
    void altered_in_the_database() {
        String address = Depots.deposited(SIGNATAIRE_MEAUX, dossier);
        long before = alerts();
        table.execute("update contenu_document set octets = set_byte(octets, 99, 0) where document_id = '%s'"
                .formatted(address.substring(address.lastIndexOf('/') + 1)));

        refusals.changeNothing(
                "DOCUMENT_ALTERE", "409 ASM-CONV-50", () -> Api.get(DECLARANT_MEAUX, address + "/contenu"));

        assertThat(alerts()).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("The same file twice under one key is one document; another file under it is refused")
    void once_per_key() {
        String key = UUID.randomUUID().toString();
        byte[] pdf = PdfSamples.plain();

        Response first = post(key, pdf);
        Response second = post(key, pdf);

        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        Api.get(CONSEILLER_77, "/relais/" + dossier + "/documents").then().body("items", hasSize(1));
        post(key, PdfSamples.compressed()).then().statusCode(422).body("code", equalTo("CLE_IDEMPOTENCE_REUTILISEE"));
    }

    @Test
    @DisplayName("The trail of acts tells the hash of what was deposited, not its bytes; nobody else sees it")
    void audited_and_hidden() {
        byte[] pdf = PdfSamples.plain();
        String address = Api.created(send(pdf));

        Response acts = Api.get(Persona.CONTROLEUR_77, "/actes?dossier=" + dossier + "&limite=200");

        acts.then().statusCode(200);
        assertThat(acts.asString()).contains(Fichier.empreinte(pdf)).doesNotContain("octets");
        Api.get(DECLARANT_AUTRE, address).then().statusCode(404);
        Api.get(DECLARANT_AUTRE, address + "/contenu").then().statusCode(404);
        Depots.deposit(DECLARANT_AUTRE, dossier, PdfSamples.plain()).then().statusCode(404);
    }

    private Response send(byte[] pdf) {
        return Depots.deposit(SIGNATAIRE_MEAUX, dossier, pdf);
    }

    private Response post(String key, byte[] pdf) {
        return Depots.sending(SIGNATAIRE_MEAUX, "application/pdf", key)
                .body(pdf)
                .post("/relais/" + dossier + "/documents");
    }

    private long alerts() {
        return Math.round(meters.counter("relais.documents.altered").count());
    }
}
