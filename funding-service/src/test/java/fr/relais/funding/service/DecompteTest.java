package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.testkit.DatabaseState;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.pdf.PrintedPdf;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Issue 6, line 8: what an accountant reads is what was ordered, to the cent, as JSON and as a PDF that agree. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class DecompteTest {

    private static final String PAIEMENT = "items.find { it.exercice == 2022 && it.genre == 'ACOMPTE_2' }.paiementId";

    @Inject
    Calme calme;

    private final ObjectMapper json = new ObjectMapper();
    private UnDossier frot;

    @BeforeEach
    void frot() {
        LesBaremes.publies();
        frot = UnDossier.frot()
                .avenantSigne()
                .acomptesRepris()
                .reelValide()
                .bilanEvalue()
                .previsionnelValide();
        frot.awaitPaiements(2);
        calme.attendre();
    }

    @Test
    @DisplayName("CALC-9, PAY-7: the notice of acompte 2 of Frot shows 7 121.94 gross, 1 118.00 withheld, 6 003.94 net")
    void notice() throws IOException {
        String avis = "/paiements/" + frot.get("/paiements").path(PAIEMENT) + "/avis";

        String notice = frot.get(avis)
                .then()
                .statusCode(200)
                .body("brut", equalTo("7121.94"))
                .body("retenues", hasSize(1))
                .body("retenues[0].libelle", equalTo("Indu au titre du solde de 2021"))
                .body("retenues[0].montant", equalTo("1118.00"))
                .body("net", equalTo("6003.94"))
                .body("beneficiaire.nom", equalTo("Ville de Meaux"))
                .body("lignes[-1].resultat", equalTo("6003.94"))
                .extract()
                .asString();
        byte[] pdf = frot.get(avis + "/pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        PrintedPdf printed = new PrintedPdf(pdf, "Dossier .*").followsItsNorms();
        assertThat(json.readTree(printed.attached("avis.json"))).isEqualTo(json.readTree(notice));
        printed.says(
                "Avis de paiement : acompte 2 de 2022",
                "Ville de Meaux, SIRET 21770284400010",
                "Prestation de service Relais petite enfance",
                "Montant brut : 7 121,94 €",
                "Retenue, Indu au titre du solde de 2021 : 1 118,00 €",
                "Net à payer : 6 003,94 €",
                "Prestation de service (CALC-3, source : SEED 001, W2, W7)",
                "0,43 × min(47 321,87 ; 60 000,00 × 0,80) = 20 348,40 €",
                "source FICTIF",
                "0,80 ETP",
                "365 jours");
        assertThat(frot.get(avis + "/pdf").asByteArray()).as("the same bytes").isEqualTo(pdf);
    }

    @Test
    @DisplayName(
            "CALC-8: the statement of 2021 of Frot adds up: droit 16 340.00, paid 17 458.00, indu 1 118.00, nothing left")
    void statement() throws IOException {
        String statement = frot.get("/exercices/2021/decompte")
                .then()
                .statusCode(200)
                .body("nature", equalTo("REEL"))
                .body("droit", equalTo("16340.00"))
                .body("totaux.reprisTotal", equalTo("17458.00"))
                .body("totaux.brut", equalTo("0.00"))
                .body("totaux.indus", equalTo("1118.00"))
                .body("totaux.induReste", equalTo("0.00"))
                .body("reste", equalTo("0.00"))
                .body("indus[0].recouvre", equalTo("1118.00"))
                .body("lignes[-1].resultat", equalTo("0.00"))
                .extract()
                .asString();

        PrintedPdf printed = new PrintedPdf(
                        frot.get("/exercices/2021/decompte/pdf")
                                .then()
                                .statusCode(200)
                                .extract()
                                .asByteArray(),
                        "Dossier .*")
                .followsItsNorms();
        assertThat(json.readTree(printed.attached("decompte.json"))).isEqualTo(json.readTree(statement));
        printed.says(
                "Décompte de l'exercice 2021",
                "Droit réel : 16 340,00 €",
                "Versé avant Relais le 15/04/2021, référence 2021-0001 : 8 729,00 €",
                "Solde de 2021, constaté le",
                "1 118,00 €, recouvré 1 118,00 €, reste 0,00 €",
                "16 340,00 − (17 458,00 + 0,00 − 1 118,00) = 0,00 €");
        printed.saysNothingOf("provisoire tant que");
    }

    @Test
    @DisplayName("CALC-7, 8: before the réel the statement is provisional and counts what was withheld as paid")
    void provisional() {
        frot.get("/exercices/2022/decompte")
                .then()
                .statusCode(200)
                .body("nature", equalTo("PREVISIONNEL"))
                .body("droit", equalTo("20348.40"))
                .body("totaux.brut", equalTo("14243.88"))
                .body("totaux.retenue", equalTo("1118.00"))
                .body("totaux.net", equalTo("13125.88"))
                .body("reste", equalTo("6104.52"))
                .body("paiements", hasSize(2));
    }

    @Test
    @DisplayName("PAY-6, CONV-2: no notice of a payment that is not, no statement of a year out of the convention")
    void unknown() {
        var before = DatabaseState.ofService().get();

        for (String form : new String[] {"", "/pdf"}) {
            frot.get("/paiements/" + UUID.randomUUID() + "/avis" + form)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("PAIEMENT_INCONNU"));
            frot.get("/exercices/2035/decompte" + form)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("EXERCICE_SANS_ECHEANCE"));
        }
        assertThat(DatabaseState.ofService().get()).isEqualTo(before);
    }
}
