package fr.relais.funding.service;

import static io.restassured.RestAssured.given;

import fr.relais.kit.value.Siret;
import fr.relais.testkit.Tokens;
import fr.relais.testkit.pdf.PdfSamples;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/** A gestionnaire of its own with a dossier in Caf 962, and what its people and those of the Caf do about its account. */
final class UnGestionnaire {

    static final String CAF = "962";
    static final String IBAN = "FR7630006000011234567890189";
    static final String AUTRE_IBAN = "FR7610107001011234567890129";

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    final String siret;

    private UnGestionnaire(String siret) {
        this.siret = siret;
    }

    static UnGestionnaire connu(EntityManager entities) {
        int rank = NEXT.getAndIncrement();
        String thirteen = "2196299%06d".formatted(rank);
        try {
            String siret = thirteen + LuhnCheckDigit.LUHN_CHECK_DIGIT.calculate(thirteen);
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery(
                                    "insert into dossier (dossier, gestionnaire, rang, nom) values (?1, ?2, 1, '')")
                            .setParameter(1, CAF + "-2022%05d".formatted(rank))
                            .setParameter(2, siret)
                            .executeUpdate());
            return new UnGestionnaire(siret);
        } catch (org.apache.commons.validator.routines.checkdigit.CheckDigitException impossible) {
            throw new AssertionError(impossible);
        }
    }

    Siret siret() {
        return Siret.of(siret);
    }

    String body(String iban) {
        return """
                {"codeCaf": "%s", "gestionnaire": "%s", "iban": "%s", "titulaire": "Ville d'Arras",
                 "datePreuve": "2022-01-03"}""".formatted(CAF, siret, iban);
    }

    Response enter(String role, String iban) {
        return send(role, body(iban));
    }

    Response send(String role, String body) {
        return sending(role, body).post("/comptes-bancaires");
    }

    Response prove(String role, String compte, String etag) {
        return as(role).contentType("application/pdf")
                .header("If-Match", etag)
                .body(PdfSamples.plain())
                .put("/comptes-bancaires/" + compte + "/preuve");
    }

    /** Null of a reason when it is right. */
    Response verify(String role, String compte, String etag, String motif) {
        String body = motif == null
                ? "{\"verdict\": \"CONFORME\"}"
                : "{\"verdict\": \"ECARTE\", \"motif\": \"%s\"}".formatted(motif);
        return say(role, compte, etag, body);
    }

    Response say(String role, String compte, String etag, String verdict) {
        return sending(role, verdict).header("If-Match", etag).post("/comptes-bancaires/" + compte + "/verification");
    }

    Response read(String role, String compte) {
        return as(role).get("/comptes-bancaires/" + compte);
    }

    Response history(String role) {
        return as(role).get("/comptes-bancaires?codeCaf=" + CAF + "&gestionnaire=" + siret);
    }

    /** Entered by a conseiller with its proof: what is left is that somebody else verifies it. */
    String proved(String iban) {
        String compte =
                enter("conseiller", iban).then().statusCode(201).extract().path("compteId");
        prove("conseiller", compte, "\"0\"").then().statusCode(200);
        return compte;
    }

    String verified(String iban) {
        String compte = proved(iban);
        verify("agent-comptable", compte, "\"1\"", null).then().statusCode(200);
        return compte;
    }

    Response beneficiaire(String role) {
        return as(role).get(beneficiaire());
    }

    /** {@code acte} is {@code blocage} or {@code deblocage}. */
    Response act(String role, String acte, String etag, String motif) {
        return sending(role, "{\"motif\": \"%s\"}".formatted(motif))
                .header("If-Match", etag)
                .post(beneficiaire() + "/" + acte);
    }

    private String beneficiaire() {
        return "/beneficiaires/" + CAF + "/" + siret;
    }

    private RequestSpecification sending(String role, String body) {
        return as(role).contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body);
    }

    /** Somebody of this role; « conseiller/2 » is a second one. */
    private RequestSpecification as(String who) {
        String role = who.split("/")[0];
        boolean partner = role.equals("signataire");
        String token = Tokens.issuer()
                .token(
                        who + (partner ? siret : CAF),
                        "Quelqu'un",
                        Set.of(role),
                        partner ? Optional.empty() : Optional.of(CAF),
                        partner ? Optional.of(siret) : Optional.empty());
        return given().auth().oauth2(token);
    }
}
