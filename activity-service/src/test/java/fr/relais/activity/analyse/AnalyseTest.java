package fr.relais.activity.analyse;

import static fr.relais.activity.MissionsApi.PARTICIPANTS;
import static fr.relais.activity.MissionsApi.SEANCES;
import static fr.relais.activity.MissionsBodies.correction;
import static fr.relais.activity.MissionsBodies.inscription;
import static fr.relais.activity.MissionsBodies.seance;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.relais.activity.Api;
import fr.relais.activity.MissionsApi;
import fr.relais.activity.Rows;
import fr.relais.activity.UneConvention;
import fr.relais.testkit.DatabaseState;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** §6.2 through REST and the database: the register, AP-9 between relais, and what is refused. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class AnalyseTest {

    private static final String ANALYSE = "missions.find { it.mission == 'ANALYSE_PRATIQUE' }";

    @Inject
    Rows rows;

    private MissionsApi ourcq;

    @BeforeEach
    void aSignedConvention() {
        ourcq = relais();
    }

    @Test
    void a_register_of_8_AM_and_6_sessions_reaches_the_mission_until_a_session_is_cancelled() {
        List<String> group = ourcq.inscrits(8);
        String last = "";
        for (int mois = 2; mois <= 7; mois++) {
            last = ourcq.created(SEANCES, seance("2022-0" + mois + "-15", "A", group));
        }
        ourcq.evaluation(GESTIONNAIRE_CONSEIL_77)
                .statusCode(200)
                .body(ANALYSE + ".atteint", equalTo(true))
                .body(ANALYSE + ".engagee", equalTo(false))
                .body(ANALYSE + ".criteres.find { it.regle == 'AP-I1' }.retenues", hasSize(8))
                .body(ANALYSE + ".criteres.find { it.regle == 'AP-I2' }.retenues", hasSize(6));

        ourcq.put(
                        SEANCES + "/" + last,
                        1,
                        seance("2022-07-15", "A", group).replace("\"annulee\": false", "\"annulee\": true"))
                .statusCode(200)
                .header("ETag", "\"2\"");
        ourcq.evaluation(DECLARANT_MEAUX)
                .body(ANALYSE + ".atteint", equalTo(false))
                .body(ANALYSE + ".criteres.find { it.regle == 'AP-I2' }.ecartees.preuve.id", hasItem(last));
    }

    @Test
    void AP_9_the_second_relais_is_told_without_learning_of_the_first_and_may_keep_the_AM_in_its_group() {
        MissionsApi frot = relais();
        String numero = MissionsApi.numero();
        String here = ourcq.created(PARTICIPANTS, inscription(numero));
        var before = DatabaseState.ofService().get();

        frot.create(PARTICIPANTS, inscription(numero.replace('-', ' ')))
                .statusCode(409)
                .body("code", equalTo("AM_DEJA_COMPTE"))
                .body("detail", not(containsString(ourcq.api().dossier())));
        assertThat(DatabaseState.ofService().get()).isEqualTo(before);

        String there = frot.created(
                PARTICIPANTS, inscription(numero).replace("\"compteAilleurs\": false", "\"compteAilleurs\": true"));
        refused(frot.put(PARTICIPANTS + "/" + there, 1, correction(false)), 409, "AM_DEJA_COMPTE");
        ourcq.put(PARTICIPANTS + "/" + here, 1, correction(true))
                .statusCode(200)
                .body("compte", equalTo(false));
        frot.put(PARTICIPANTS + "/" + there, 1, correction(false))
                .statusCode(200)
                .body("compte", equalTo(true));
    }

    @Test
    void AP_9_of_two_relais_at_the_same_moment_exactly_one_counts_the_AM() {
        MissionsApi frot = relais();
        String body = inscription(MissionsApi.numero());
        List<CompletableFuture<ValidatableResponse>> calls = new ArrayList<>();

        rows.whileHolding("lock table analyse_compte in share mode", () -> {
            for (MissionsApi relais : List.of(ourcq, frot)) {
                Supplier<ValidatableResponse> call = () -> relais.create(PARTICIPANTS, body);
                calls.add(CompletableFuture.supplyAsync(call));
            }
            rows.awaitBlocked(2);
        });

        List<ValidatableResponse> answers =
                calls.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(answer -> answer.extract().statusCode()).containsExactlyInAnyOrder(201, 409);
        assertThat(answers)
                .extracting(answer -> answer.extract().<String>path("code"))
                .containsExactlyInAnyOrder(null, "AM_DEJA_COMPTE");
        assertThat(Stream.of(ourcq, frot)
                        .mapToLong(relais -> rows.of(relais.api().dossier()))
                        .boxed()
                        .toList())
                .containsExactlyInAnyOrder(2L, 0L);
    }

    @Test
    void a_professional_is_inscribed_once_a_year_and_the_refusal_names_the_participant() {
        String numero = MissionsApi.numero();
        String known = ourcq.created(PARTICIPANTS, inscription(numero));

        refused(ourcq.create(PARTICIPANTS, inscription(numero)), 409, "PROFESSIONNEL_DEJA_INSCRIT")
                .body("detail", containsString(known));
        new MissionsApi(new Api(ourcq.api().dossier(), 2023), DECLARANT_MEAUX)
                .create(PARTICIPANTS, inscription(numero))
                .statusCode(201);
    }

    @Test
    void what_no_register_can_hold_is_refused_and_leaves_no_row() {
        List<String> group = ourcq.inscrits(2);
        ourcq.created(SEANCES, seance("2022-03-15", "A", group));
        var before = DatabaseState.ofService().get();
        String nobody = UUID.randomUUID().toString();
        String twice = group.get(0);

        refused(ourcq.create(SEANCES, seance("2023-03-15", "A", group)), 422, "SEANCE_HORS_EXERCICE");
        refused(ourcq.create(SEANCES, seance("2022-03-15", "A", group)), 409, "SEANCE_DEJA_ENREGISTREE");
        refused(ourcq.create(SEANCES, seance("2022-04-15", "A", List.of(nobody))), 422, "PRESENCE_INADMISSIBLE")
                .body("errors.pointer", hasItem("/presences/0/participant"));
        refused(ourcq.create(SEANCES, seance("2022-04-15", "A", List.of(twice, twice))), 422, "PRESENCE_INADMISSIBLE")
                .body("errors.pointer", hasItem("/presences/1/participant"));
        refused(
                        ourcq.create(
                                SEANCES,
                                seance("2022-04-15", "A", group)
                                        .replaceFirst("\"heures\": \"2.00\"", "\"heures\": \"2.01\"")),
                        422,
                        "PRESENCE_INADMISSIBLE")
                .body("errors.pointer", hasItem("/presences/0/heures"));
        refused(ourcq.put(SEANCES + "/" + nobody, 1, seance("2022-04-15", "A", group)), 404, "SEANCE_INCONNUE");
        refused(ourcq.put(PARTICIPANTS + "/" + nobody, 1, correction(true)), 404, "PARTICIPANT_INCONNU");
        refused(ourcq.put(PARTICIPANTS + "/" + twice, 2, correction(true)), 412, "VERSION_PERIMEE");
        refused(ourcq.create(PARTICIPANTS, inscription("Dupont Marie")), 400, "IDENTIFIANT_INVALIDE")
                .body("errors.pointer", hasItem("/identifiant"));
        MissionsApi year2021 = new MissionsApi(new Api(ourcq.api().dossier(), 2021), DECLARANT_MEAUX);
        refused(year2021.create(PARTICIPANTS, inscription("77-2019-1")), 422, "MISSIONS_NON_RENFORCEES");

        assertThat(DatabaseState.ofService().get()).isEqualTo(before);
    }

    private MissionsApi relais() {
        return new MissionsApi(new Api(UneConvention.signee().known(rows).dossier(), 2022), DECLARANT_MEAUX);
    }

    private static ValidatableResponse refused(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }
}
