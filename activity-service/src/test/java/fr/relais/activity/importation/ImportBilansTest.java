package fr.relais.activity.importation;

import static fr.relais.activity.importation.UnExport.fichier;
import static fr.relais.activity.importation.UnExport.ligne;
import static fr.relais.infrastructure.Persona.CONTROLEUR_77;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.activity.Api;
import fr.relais.activity.Bodies;
import fr.relais.activity.Rows;
import fr.relais.activity.UneCaf;
import fr.relais.activity.UneConvention;
import fr.relais.kit.identity.Roles;
import fr.relais.testkit.DatabaseState;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** §12, Sphinx, through REST and the database: one Caf imports the bilans of its dossiers, as often as it likes. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class ImportBilansTest {

    private static final int ANNEE = 2022;

    @Inject
    Rows rows;

    @Inject
    ObjectMapper json;

    private final UneCaf caf = UneCaf.nouvelle();
    private final String conseiller = caf.agent(Roles.CONSEILLER);
    private Api ourcq;
    private Api frot;

    @BeforeEach
    void twoDossiers() {
        ourcq = new Api(caf.convention().sansMission().known(rows).dossier(), ANNEE);
        frot = new Api(caf.convention().sansMission().known(rows).dossier(), ANNEE);
    }

    @Test
    void a_file_is_tried_then_kept_and_again_changes_nothing_a_dossier_of_another_Caf_is_not_known() {
        fixed(0).statusCode(200).header("ETag", "\"1\"");
        String other = new Api(UneConvention.signee().known(rows).dossier(), ANNEE).dossier();
        byte[] file = fichier(of(ourcq, "R-1"), of(frot, "R-2"), ligne(other, "R-3"), ligne("301-201999999", "R-4"));

        sent(true, file)
                .statusCode(200)
                .body("essai", equalTo(true))
                .body("lignes.resultat", contains("CREE", "CREE", "REFUSE", "REFUSE"));
        ourcq.get(DECLARANT_MEAUX, Api.BILAN).body("etat", equalTo("OUVERT"));
        assertThat(rows.of(ourcq.dossier())).isZero();

        sent(false, file)
                .statusCode(200)
                .body("versionCorrespondance", equalTo(1))
                .body("lignes.resultat", contains("CREE", "CREE", "REFUSE", "REFUSE"))
                .body("lignes.ligne", contains(2, 3, 4, 5))
                .body("lignes[2].motifs.code", contains("DOSSIER_INCONNU"))
                .body("lignes[3].motifs.code", contains("DOSSIER_INCONNU"));
        ourcq.get(DECLARANT_MEAUX, Api.BILAN)
                .header("ETag", "\"1\"")
                .body("etat", equalTo("COMPLET"))
                .body("complet.le", startsWith("2023-03-15"))
                .body("questionnaire.famillesInformees.parTelephone", equalTo(1310))
                .body("questionnaire.missionRenforcee.mission", equalTo("GUICHET_UNIQUE"))
                .body("enRetard", equalTo(false));

        sent(false, file).body("inchanges", equalTo(2)).body("refuses", equalTo(2));
        ourcq.get(DECLARANT_MEAUX, Api.BILAN).header("ETag", "\"1\"");
    }

    @Test
    void ASM_ACT_60_a_corrected_line_replaces_the_first_until_the_bilan_is_evaluated() {
        fixed(0).statusCode(200);
        byte[] file = fichier(of(ourcq, "R-1"), of(frot, "R-2"));
        sent(false, file).body("crees", equalTo(2));
        byte[] corrected = fichier(of(ourcq, "R-1").avec(";85;", ";86;"), of(frot, "R-2"));
        sent(false, corrected).body("lignes.resultat", contains("MIS_A_JOUR", "INCHANGE"));
        ourcq.get(DECLARANT_MEAUX, Api.BILAN)
                .header("ETag", "\"2\"")
                .body("questionnaire.assistantsMaternelsAccompagnes", equalTo(86));

        ourcq.post(caf.gestionnaireConseil(), Api.BILAN + "/evaluation", Bodies.verdict(null, null))
                .statusCode(200);
        sent(false, corrected).body("inchanges", equalTo(2));
        sent(false, file)
                .body("lignes[0].resultat", equalTo("REFUSE"))
                .body("lignes[0].motifs.code", contains("BILAN_DEJA_EVALUE"));
        sent(false, fichier(of(frot, "R-9"))).body("lignes[0].motifs.code", contains("REPONSE_DEJA_IMPORTEE"));
    }

    @Test
    void ASM_ACT_59_who_imported_does_not_evaluate_and_what_a_partner_handed_in_is_not_replaced() {
        fixed(0).statusCode(200);
        ourcq.declare(Api.BILAN, Bodies.BILAN);
        String agent = caf.gestionnaireConseil();

        sent(agent, false, null, fichier(of(ourcq, "R-1"), of(frot, "R-2")))
                .body("lignes.resultat", contains("REFUSE", "CREE"))
                .body("lignes[0].motifs.code", contains("BILAN_DEJA_RENDU"));

        frot.post(agent, Api.BILAN + "/evaluation", Bodies.verdict(null, null))
                .statusCode(403)
                .body("code", equalTo("MEME_PERSONNE"));
    }

    @Test
    void what_is_no_export_of_the_year_is_refused_whole() {
        byte[] good = fichier(of(ourcq, "R-1"));
        refused(sent(false, good), "CORRESPONDANCE_ABSENTE");
        fixed(0).statusCode(200);
        Map<String, String> before = DatabaseState.ofService().get();

        refused(sent(conseiller, false, 3, good), "IMPORT_INCOMPLET");
        refused(sent(false, UnExport.ENTETE.strip().getBytes()), "IMPORT_INCOMPLET");
        refused(sent(false, "N° dossier;ID\n1;2\n".getBytes()), "CSV_ILLISIBLE");
        refused(sent(false, (UnExport.ENTETE.strip() + ";ID\n").getBytes()), "CSV_ILLISIBLE");
        refused(sent(false, new String(good).getBytes(ISO_8859_1)), "CSV_ILLISIBLE");

        assertThat(DatabaseState.ofService().get()).isEqualTo(before);
    }

    @Test
    void a_correspondence_is_its_Cafs_keeps_its_versions_and_is_told_what_it_lacks() {
        fixed(0).statusCode(200).body("version", equalTo(1));
        fixed(0).statusCode(412).body("changements.revision", contains(1)).body("changements.cote", contains("CAF"));
        fixed(1).statusCode(200)
                .body("version", equalTo(2))
                .body("correspondance.colonneDossier", equalTo("N° dossier"));
        refused(fixed(2, UnExport.sans(ChampBilan.ATELIERS)), "CORRESPONDANCE_INVALIDE")
                .body("errors.pointer", hasItems("/champs"));
        Api.as(conseiller)
                .get("/correspondances-bilans/" + ANNEE)
                .then()
                .header("ETag", "\"2\"")
                .body("fixee.par", startsWith("gestionnaire-conseil"));
        assertThat(rows.text("select count(*)::text from correspondance_bilan where code_caf = ?", caf.code()))
                .isEqualTo("2");
        Api.as(CONTROLEUR_77)
                .get("/correspondances-bilans/2019")
                .then()
                .body("version", equalTo(0))
                .body("correspondance", nullValue());
    }

    private static UnExport.Ligne of(Api api, String identifiant) {
        return ligne(api.dossier().substring(4), identifiant);
    }

    private ValidatableResponse fixed(int revision) {
        return fixed(revision, UnExport.CORRESPONDANCE);
    }

    private ValidatableResponse fixed(int revision, Correspondance correspondance) {
        try {
            return Api.as(caf.gestionnaireConseil())
                    .header("If-Match", "\"" + revision + "\"")
                    .body(json.writeValueAsString(correspondance))
                    .put("/correspondances-bilans/" + ANNEE)
                    .then();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ValidatableResponse sent(boolean essai, byte[] file) {
        return sent(conseiller, essai, null, file);
    }

    private static ValidatableResponse sent(String agent, boolean essai, Integer lignes, byte[] file) {
        var request = RestAssured.given()
                .auth()
                .oauth2(agent)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("text/csv")
                .queryParam("essai", essai)
                .body(file);
        return (lignes == null ? request : request.queryParam("lignes", lignes))
                .post("/imports-bilans/" + ANNEE)
                .then();
    }

    private static ValidatableResponse refused(ValidatableResponse response, String code) {
        return response.statusCode(422).body("code", equalTo(code));
    }
}
