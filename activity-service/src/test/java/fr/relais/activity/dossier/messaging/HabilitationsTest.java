package fr.relais.activity.dossier.messaging;

import static fr.relais.activity.UneConvention.TOPIC;

import fr.relais.activity.Api;
import fr.relais.activity.Bodies;
import fr.relais.activity.Rows;
import fr.relais.activity.UneConvention;
import fr.relais.kit.identity.HabilitationsChanged;
import fr.relais.kit.identity.Roles;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client of a software vendor sees a dossier between the event of its habilitation and the one that revokes it. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class HabilitationsTest {

    private static final String REVOQUEE = "\"2026-06-30T10:00:00Z\"";

    @Inject
    Rows rows;

    private final UUID habilitation = UUID.randomUUID();
    private final String client = "logiciel-" + habilitation;
    private Api api;

    @BeforeEach
    void aSignedConvention() {
        api = new Api(UneConvention.signee().known(rows).dossier(), 2022);
        see(404);
    }

    @Test
    void between_the_two_events_it_reads_and_saves_and_not_after() {
        rows.awaitReceived(publish(1, told(1, "2099-12-31", null)));
        see(200);
        save(200);

        rows.awaitReceived(publish(2, told(2, "2099-12-31", REVOQUEE)));
        see(404);
        save(404);
    }

    @Test
    void a_duplicate_or_an_older_event_gives_nothing_back() {
        String id = publish(1, told(1, "2099-12-31", null));
        rows.awaitReceived(id);
        rows.awaitReceived(publish(2, told(2, "2099-12-31", REVOQUEE)));

        TOPIC.publish(id, HabilitationsChanged.TYPE, api.dossier(), 1, told(1, "2099-12-31", null));
        rows.awaitReceived(publish(1, told(1, "2099-12-31", null)));
        rows.awaitReceived(publish(3, told(1, "2099-12-31", null)));

        see(404);
    }

    @Test
    void it_ends_by_itself_after_its_last_day() {
        rows.awaitReceived(publish(1, told(1, "2020-12-31", null)));

        see(404);
    }

    private void see(int status) {
        Api.as(token()).get(api.path(Api.PREVISIONNEL)).then().statusCode(status);
    }

    private void save(int status) {
        Api.as(token())
                .header("If-Match", "\"0\"")
                .body(Bodies.previsionnel("58000.00", "1.00", "GUICHET_UNIQUE"))
                .put(api.path(Api.PREVISIONNEL))
                .then()
                .statusCode(status);
    }

    private String token() {
        return Tokens.issuer().token(client, "X", Set.of(Roles.EDITEUR), Optional.empty(), Optional.empty());
    }

    private String publish(long sequence, String json) {
        return TOPIC.publish(HabilitationsChanged.TYPE, api.dossier(), sequence, json);
    }

    private String told(long version, String au, String revoqueeLe) {
        return """
                {"gestionnaire": "21770284400010",
                 "habilitations": [{"id": "%s", "version": %d, "client": "%s", "du": "2020-01-01", "au": "%s",
                   "revoqueeLe": %s}]}""".formatted(habilitation, version, client, au, revoqueeLe);
    }
}
