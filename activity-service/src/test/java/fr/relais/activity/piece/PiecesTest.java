package fr.relais.activity.piece;

import static fr.relais.activity.PiecesApi.PIECES;
import static fr.relais.infrastructure.Persona.CONTROLEUR_77;
import static fr.relais.infrastructure.Persona.DECLARANT_AUTRE;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fr.relais.activity.Api;
import fr.relais.activity.Bodies;
import fr.relais.activity.MissionsApi;
import fr.relais.activity.MissionsBodies;
import fr.relais.activity.PiecesApi;
import fr.relais.activity.Rows;
import fr.relais.activity.UneConvention;
import fr.relais.document.Fichier;
import fr.relais.kit.value.DossierId;
import fr.relais.testkit.DatabaseState;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.pdf.PdfSamples;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** §8 through REST and the database: what is kept, what is given back, what is refused. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class PiecesTest {

    private static final byte[] PDF = PdfSamples.plain();
    private static final byte[] OTHER = PdfSamples.with(pdf -> pdf.addPage(new PDPage()));

    @Inject
    Rows rows;

    @Inject
    EntityManager entities;

    private Api api;
    private PiecesApi pieces;

    @BeforeEach
    void aSignedConvention() {
        UneConvention convention = UneConvention.signee()
                .mission2022("PROMOTION_ACCUEIL_INDIVIDUEL")
                .known(rows);
        api = new Api(convention.dossier(), 2022);
        pieces = new PiecesApi(api, DECLARANT_MEAUX);
    }

    @Test
    void a_piece_is_given_back_to_the_byte_until_it_is_withdrawn_and_leaves_its_card() {
        String id = pieces.deposited("DECLARATION", "REEL", "GRAND_LIVRE_BALANCE", PDF);

        pieces.card(CONTROLEUR_77, id)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("etat", equalTo("DISPONIBLE"))
                .body("analyse.resultat", equalTo("NON_CONFIGUREE"))
                .body("nom", equalTo("pièce 1.pdf"))
                .body("reference", equalTo("REEL"))
                .body("empreinte", equalTo(Fichier.empreinte(PDF)))
                .body("depose.par", equalTo(DECLARANT_MEAUX.subject()));
        ValidatableResponse contenu = pieces.contenu(GESTIONNAIRE_CONSEIL_77, id)
                .statusCode(200)
                .contentType("application/pdf")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"piece.pdf\"; filename*=UTF-8''pi%C3%A8ce%201.pdf");
        assertThat(contenu.extract().asByteArray()).isEqualTo(PDF);
        refused(pieces.deposit("DECLARATION", "REEL", "AUTRE", PDF), 409, "PIECE_DEJA_DEPOSEE");
        pieces.card(DECLARANT_AUTRE, id).statusCode(404);

        pieces.withdraw(DECLARANT_MEAUX, id, 7).statusCode(412);
        pieces.withdraw(DECLARANT_MEAUX, id, 1)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("etat", equalTo("RETIREE"))
                .body("retire.par", equalTo(DECLARANT_MEAUX.subject()));
        refused(pieces.contenu(DECLARANT_MEAUX, id), 409, "PIECE_INDISPONIBLE");
        refused(pieces.withdraw(DECLARANT_MEAUX, id, 2), 409, "PIECE_ETAT_INCOMPATIBLE");
        assertThat(bytes()).isZero();
        pieces.deposited("DECLARATION", "REEL", "GRAND_LIVRE_BALANCE", PDF);
        api.get(CONTROLEUR_77, PIECES).body("items.etat", contains("RETIREE", "DISPONIBLE"));
    }

    @Test
    void ASM_ACT_54_what_the_Caf_has_received_or_judged_keeps_the_pieces_it_had() {
        String good = Bodies.previsionnel("58000.00", "1.00", "PROMOTION_ACCUEIL_INDIVIDUEL");
        String budget = pieces.deposited("DECLARATION", "PREVISIONNEL", "BUDGET_PREVISIONNEL", PDF);
        api.declare(Api.PREVISIONNEL, good);
        refused(pieces.deposit("DECLARATION", "PREVISIONNEL", "RIB", OTHER), 409, "PIECE_TARDIVE");
        refused(pieces.withdraw(DECLARANT_MEAUX, budget, 1), 409, "PIECE_TARDIVE");
        api.post(GESTIONNAIRE_CONSEIL_77, Api.PREVISIONNEL + "/demande-correction", Bodies.MOTIF)
                .statusCode(200);
        pieces.deposited("DECLARATION", "PREVISIONNEL", "RIB", OTHER);
        api.post(DECLARANT_MEAUX, Api.PREVISIONNEL + "/completude").statusCode(200);
        api.post(GESTIONNAIRE_CONSEIL_77, Api.PREVISIONNEL + "/validation").statusCode(200);

        String action =
                new MissionsApi(api, DECLARANT_MEAUX).created(MissionsApi.ACTIONS, MissionsBodies.action("EVENEMENT"));
        api.declare(Api.BILAN, Bodies.BILAN);
        String proof = pieces.deposited("ACTION", action, "PREUVE_ACTION", PDF);
        api.post(
                        GESTIONNAIRE_CONSEIL_77,
                        Api.BILAN + "/evaluation",
                        Bodies.verdict("PROMOTION_ACCUEIL_INDIVIDUEL", false))
                .statusCode(200);
        refused(pieces.withdraw(DECLARANT_MEAUX, proof, 1), 409, "PIECE_TARDIVE");
        refused(pieces.deposit("ACTION", action, "AUTRE", OTHER), 409, "PIECE_TARDIVE");
        pieces.contenu(GESTIONNAIRE_CONSEIL_77, proof).statusCode(200);
    }

    @Test
    void what_is_expected_there_and_missing_by_mission_and_by_kind_of_gestionnaire() {
        String action =
                new MissionsApi(api, DECLARANT_MEAUX).created(MissionsApi.ACTIONS, MissionsBodies.action("EVENEMENT"));
        String line = "attendues.find { it.nature == '%s' }.";
        api.get(CONTROLEUR_77, "/pieces-attendues")
                .statusCode(200)
                .body("typeGestionnaire", nullValue())
                .body("manquantes", equalTo(6))
                .body(line.formatted("PREUVE_ACTION") + "statut", equalTo("MANQUANTE"))
                .body(line.formatted("PREUVE_ACTION") + "sansPiece", contains(action));

        String proof = pieces.deposited("ACTION", action, "PREUVE_ACTION", PDF);

        api.get(DECLARANT_MEAUX, "/pieces-attendues?typeGestionnaire=COMMUNE")
                .body("typeGestionnaire", equalTo("COMMUNE"))
                .body("manquantes", equalTo(8))
                .body(line.formatted("PREUVE_ACTION") + "statut", equalTo("PRESENTE"))
                .body(line.formatted("PREUVE_ACTION") + "pieces", contains(proof))
                .body(line.formatted("DELIBERATION") + "source", equalTo("W13"));
        refused(api.get(DECLARANT_MEAUX, "/pieces-attendues?typeGestionnaire=ECOLE"), 400, "CHAMP_INVALIDE");
    }

    @Test
    void refused_deposits_leave_no_row() {
        Map<String, String> before = DatabaseState.ofService().get();

        refused(pieces.deposit("SEANCE", UUID.randomUUID().toString(), "AUTRE", PDF), 404, "SEANCE_INCONNUE");
        refused(pieces.deposit("ACTION", UUID.randomUUID().toString(), "AUTRE", PDF), 404, "ACTION_INCONNUE");
        invalid(pieces.deposit("ACTION", "REEL", "AUTRE", PDF), "/reference");
        invalid(pieces.deposit("DECLARATION", "ESTIMATION", "AUTRE", PDF), "/reference");
        invalid(pieces.deposit("CONVENTION", "REEL", "AUTRE", PDF), "/objet");
        invalid(pieces.deposit("DECLARATION", "REEL", "FACTURE", PDF), "/nature");
        refused(pieces.deposit("DECLARATION", "REEL", "AUTRE", PdfSamples.encrypted()), 422, "PDF_CHIFFRE");
        refused(pieces.deposit("DECLARATION", "REEL", "AUTRE", "PK".getBytes()), 400, "CONTENU_NON_CONFORME");
        refused(pieces.deposit("DECLARATION", "REEL", "AUTRE", new byte[5 * 1024 * 1024 + 1]), 413, "CORPS_TROP_GRAND");
        refused(pieces.card(DECLARANT_MEAUX, UUID.randomUUID().toString()), 404, "PIECE_INCONNUE");
        refused(
                new PiecesApi(new Api(api.dossier(), 2019), DECLARANT_MEAUX).deposit("DECLARATION", "REEL", "RIB", PDF),
                422,
                "HORS_PERIODE");

        assertThat(DatabaseState.ofService().get()).isEqualTo(before);
    }

    @Test
    void ASM_ACT_55_the_database_itself_counts_the_places_and_knows_one_thing_for_a_piece() {
        String id = pieces.deposited("DECLARATION", "REEL", "RIB", PDF);
        for (String change : new String[] {
            "rang = 21",
            "action = gen_random_uuid()",
            "etat = 'REFUSEE'",
            "etat = 'EN_QUARANTAINE'",
            "analyse_resultat = 'SAINE'"
        }) {
            assertThatThrownBy(() -> execute("update piece set " + change + " where id = '" + id + "'"))
                    .as(change)
                    .hasMessageContaining("check constraint");
        }
        String copy = "insert into piece select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(),"
                + " 'rang', %s, 'empreinte', %s))).* from piece p where id = '" + id + "'";
        assertThatThrownBy(() -> execute(copy.formatted("1", "repeat('0', 64)")))
                .hasMessageContaining("piece_une_par_place");
        assertThatThrownBy(() -> execute(copy.formatted("2", "empreinte"))).hasMessageContaining("un_fichier_une_fois");
        for (int rang = 2; rang <= 20; rang++) {
            execute(copy.formatted(rang, "repeat('0', 60) || to_char(" + rang + ", 'FM0000')"));
        }

        refused(pieces.deposit("DECLARATION", "REEL", "AUTRE", OTHER), 409, "TROP_DE_PIECES");
    }

    @Test
    void bytes_that_lost_their_hash_are_not_given() {
        String id = pieces.deposited("DECLARATION", "REEL", "RIB", PDF);
        execute("update contenu_piece set octets = set_byte(octets, 99, 0) where id = '" + id + "'");

        refused(pieces.contenu(DECLARANT_MEAUX, id), 409, "PIECE_ALTEREE");
    }

    private static ValidatableResponse refused(ValidatableResponse response, int status, String code) {
        return response.statusCode(status).body("code", equalTo(code));
    }

    private static void invalid(ValidatableResponse response, String pointer) {
        refused(response, 400, "CHAMP_INVALIDE").body("errors.pointer", hasItem(pointer));
    }

    private long bytes() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select count(*) from ContenuPiece where piece.dossier = ?1", Long.class)
                        .setParameter(1, new DossierId(api.dossier()))
                        .getSingleResult());
    }

    private void execute(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
