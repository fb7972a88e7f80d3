package fr.relais.activity.analyse;

import static fr.relais.activity.MissionsApi.PARTICIPANTS;
import static fr.relais.activity.MissionsApi.SEANCES;
import static fr.relais.activity.MissionsBodies.inscription;
import static fr.relais.activity.MissionsBodies.seance;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.activity.Api;
import fr.relais.activity.MissionsApi;
import fr.relais.activity.Rows;
import fr.relais.activity.UneConvention;
import fr.relais.kit.rest.PageRequest;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Personal data: where a number never is, and how its pseudonym goes (AP-9, CTL-2). */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class PseudonymesStoredTest {

    @Inject
    Rows rows;

    @Inject
    PurgePseudonymes purge;

    @Inject
    ListPurges purges;

    private MissionsApi ourcq;

    @BeforeEach
    void aSignedConvention() {
        ourcq = new MissionsApi(new Api(UneConvention.signee().known(rows).dossier(), 2022), DECLARANT_MEAUX);
    }

    @Test
    void the_number_of_an_AM_is_in_no_table_and_in_no_log() {
        String numero = MissionsApi.numero();
        StringBuilder logged = new StringBuilder();
        Handler listener = new Listener(logged);
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            ourcq.created(PARTICIPANTS, inscription(numero));
            ourcq.create(PARTICIPANTS, inscription(numero)).statusCode(409);
            ourcq.create(PARTICIPANTS, inscription(numero + "!")).statusCode(400);
            root.info("the listener hears");
        } finally {
            root.removeHandler(listener);
        }

        assertThat(logged.toString()).contains("the listener hears").doesNotContain(numero);
        String letters = numero.replace("-", "").toUpperCase(Locale.ROOT);
        assertThat(rows.tablesWith(ourcq.api().dossier())).contains("analyse_participant", "audit");
        assertThat(rows.tablesWith(numero)).isEmpty();
        assertThat(rows.tablesWith(letters)).isEmpty();
    }

    /** The fingerprint of a request is no digest of the number: two ways of writing it are one request. */
    @Test
    void the_record_of_idempotence_is_made_from_the_sealed_number() {
        String numero = MissionsApi.numero();
        String key = UUID.randomUUID().toString();

        Response first = inscribe(key, numero);
        Response again = inscribe(key, numero.replace('-', ' '));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(inscribe(key, MissionsApi.numero()).statusCode()).isEqualTo(422);
    }

    @Test
    void a_pseudonym_is_in_its_two_tables_only_and_never_in_the_audit_trail() {
        String id = ourcq.inscrits(1).get(0);
        String pseudonyme = rows.text("select pseudonyme from analyse_participant where id = ?::uuid", id);

        assertThat(rows.tablesWith(pseudonyme)).containsExactlyInAnyOrder("analyse_participant", "analyse_compte");
    }

    @Test
    void CTL_2_a_purge_removes_the_pseudonyms_says_how_many_and_loses_no_count() {
        List<String> group = ourcq.inscrits(8);
        for (int mois = 2; mois <= 7; mois++) {
            ourcq.created(SEANCES, seance("2022-0" + mois + "-15", "A", group));
        }
        MissionsApi later = new MissionsApi(new Api(ourcq.api().dossier(), 2023), DECLARANT_MEAUX);
        String kept = later.inscrits(1).get(0);
        String before = ourcq.evaluation(DECLARANT_MEAUX).extract().asString();
        String pseudonyme = rows.text("select pseudonyme from analyse_participant where id = ?::uuid", group.get(0));

        assertThat(purge.purge(LocalDate.of(2032, 12, 31)).retraits()).isEmpty();
        PurgePseudonymes.Rapport rapport = purge.purge(LocalDate.of(2033, 1, 1));

        assertThat(rapport.dernierExercice()).isEqualTo(2022);
        assertThat(rapport.retraits()).singleElement().satisfies(one -> {
            assertThat(one.exercice()).isEqualTo(2022);
            assertThat(one.retires()).isGreaterThanOrEqualTo(8);
        });
        assertThat(rows.tablesWith(pseudonyme)).isEmpty();
        assertThat(rows.text("select pseudonyme from analyse_participant where id = ?::uuid", kept))
                .isNotNull();
        assertThat(ourcq.evaluation(DECLARANT_MEAUX).extract().asString()).isEqualTo(before);
        assertThat(purge.purge(LocalDate.of(2033, 1, 1)).retraits()).isEmpty();
        assertThat(purges.list(new PageRequest("1", null, null)).items())
                .singleElement()
                .satisfies(one -> assertThat(one.retires())
                        .isEqualTo(rapport.retraits().get(0).retires()));
    }

    @Test
    void CTL_2_the_database_itself_keeps_six_full_years() {
        String call = "select count(*)::text from purger_pseudonymes(2022, ?::date, now())";

        assertThatThrownBy(() -> rows.text(call, "2028-12-31")).hasMessageContaining("se gardent encore");
    }

    private Response inscribe(String key, String numero) {
        return Api.as(DECLARANT_MEAUX)
                .header("Idempotency-Key", key)
                .body(inscription(numero))
                .post(ourcq.api().path(PARTICIPANTS));
    }

    /** Keeps all that is logged. */
    private static final class Listener extends Handler {

        private final StringBuilder logged;

        Listener(StringBuilder logged) {
            this.logged = logged;
        }

        @Override
        public synchronized void publish(LogRecord line) {
            logged.append(line.getMessage())
                    .append(' ')
                    .append(line.getThrown())
                    .append('\n');
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
