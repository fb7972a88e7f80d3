package fr.relais.activity;

import fr.relais.infrastructure.Persona;
import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** A contrôle of the tests: who controls, and on which year of which dossier; each act quotes the revision just read. */
public record ControlesApi(String controleur, Api year) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int PREAVIS = 15;

    public static LocalDate today() {
        return LocalDate.ofInstant(Clock.systemUTC().instant(), PARIS);
    }

    /** The réel of the year is validated and its mission judged reached: it may be controlled (CTL-1). */
    public static void liquidate(Api year) {
        year.validate(Api.REEL, Bodies.reel(year.exercice(), "38000.00", "1.00"));
        year.declare(Api.BILAN, Bodies.BILAN);
        year.post(
                        Persona.GESTIONNAIRE_CONSEIL_77,
                        Api.BILAN + "/evaluation",
                        Bodies.verdict("PROMOTION_ACTIVITE_AM", true))
                .statusCode(200);
    }

    public String open() {
        return tryOpen(controleur).statusCode(201).extract().path("id");
    }

    public ValidatableResponse tryOpen(String token) {
        return post(token, "/controles", "\"0\"", ControlesBodies.ouverture(year.dossier(), year.exercice()));
    }

    public ValidatableResponse act(String token, String id, String act, String body) {
        return post(token, "/controles/" + id + act, etag(id), body);
    }

    public ValidatableResponse act(String id, String act) {
        return act(controleur, id, act, "");
    }

    public ValidatableResponse write(String id, int constats) {
        return Api.as(controleur)
                .header("If-Match", etag(id))
                .body(ControlesBodies.rapport(constats))
                .put("/controles/" + id + "/rapport")
                .then();
    }

    public ValidatableResponse notify(String id, int days) {
        String body = ControlesBodies.avis(year.exercice(), today().plusDays(days));
        return act(controleur, id, "/notification", body);
    }

    /** Brings a contrôle just opened through the first so many acts; days pass where it takes them. */
    public void play(String id, int acts) {
        List<Runnable> all = List.of(
                () -> notify(id, PREAVIS).statusCode(200),
                () -> {
                    pass(id, PREAVIS);
                    act(id, "/debut").statusCode(200);
                },
                () -> write(id, 1).statusCode(200),
                () -> act(id, "/communication").statusCode(200));
        all.subList(0, acts).forEach(Runnable::run);
    }

    /** As if so many days had passed since all that was done. */
    public static void pass(String id, int days) {
        DataSource database = Arc.container().instance(DataSource.class).get();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        update controle set date_visite = date_visite - ?, reponse_avant = reponse_avant - ?,
                          notifie_le = notifie_le - make_interval(days => ?), commence_le = commence_le - make_interval(days => ?),
                          communique_le = communique_le - make_interval(days => ?) where id = ?""")) {
            for (int i = 1; i <= 5; i++) {
                statement.setInt(i, days);
            }
            statement.setObject(6, UUID.fromString(id));
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public String etag(String id) {
        return Api.as(controleur).get("/controles/" + id).header("ETag");
    }

    public static ValidatableResponse post(String token, String address, String etag, String body) {
        return Api.as(token)
                .header("If-Match", etag)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(address)
                .then();
    }
}
