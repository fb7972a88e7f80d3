package fr.relais.activity;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What the tests look at in the database itself. */
@ApplicationScoped
public class Rows {

    private static final List<String> TABLES = List.of(
            "declaration",
            "version_declaration",
            "bilan",
            "evaluation_bilan",
            "analyse_participant",
            "analyse_compte",
            "analyse_seance",
            "analyse_presence",
            "guichet_unique",
            "promotion_strategie",
            "promotion_action",
            "piece",
            "contenu_piece",
            "bilan_importe");

    private final DataSource database;

    Rows(DataSource database) {
        this.database = database;
    }

    /** Rows of the dossier, events to publish included. */
    public long of(String dossier) {
        return TABLES.stream()
                        .mapToLong(table -> count("select count(*) from " + table + " where dossier = ?", dossier))
                        .sum()
                + events(dossier);
    }

    /** Events that this service has recorded about the dossier. */
    public long events(String dossier) {
        return count("select count(*) from outbox where aggregateid = ?", dossier);
    }

    public void awaitReceived(String eventId) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> count("select count(*) from inbox where id = ?", eventId) == 1);
    }

    /** Waits until so many sessions wait for one another. */
    public void awaitBlocked(int sessions) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> count(
                                "select count(*) from pg_stat_activity where datname = current_database()"
                                        + " and wait_event_type = ?",
                                "Lock")
                        == sessions);
    }

    /** Runs {@code act} while this statement's locks are held, then lets them go without keeping anything. */
    public void whileHolding(String sql, Runnable act) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.execute();
                act.run();
            } finally {
                connection.rollback();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The tables that hold this text somewhere, in whatever case; what was answered is read as text too. */
    public List<String> tablesWith(String text) {
        String tables = "select table_name from information_schema.tables where table_schema = 'public'"
                + " and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history' and ? <> ''";
        return texts(tables, text).stream()
                .filter(table -> count(
                                "select count(*) from \"" + table + "\" t where position(lower(?) in lower("
                                        + (table.equals("idempotence")
                                                ? "t::text || convert_from(t.corps, 'UTF8')"
                                                : "t::text")
                                        + ")) > 0",
                                text)
                        > 0)
                .toList();
    }

    public String text(String sql, String parameter) {
        return texts(sql, parameter).get(0);
    }

    private List<String> texts(String sql, String parameter) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet result = statement.executeQuery()) {
                List<String> texts = new ArrayList<>();
                while (result.next()) {
                    texts.add(result.getString(1));
                }
                return texts;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private long count(String sql, String parameter) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
