package fr.relais.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.infrastructure.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class DatabaseStateTest {

    private Connection writer;
    private DatabaseState state;

    @BeforeEach
    void createTables() throws SQLException {
        String database = Platform.newDatabase();
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(database);
        writer = source.getConnection(EmbeddedDatabase.OWNER, EmbeddedDatabase.PASSWORD);
        run("create table note (texte text)");
        run("create table outbox (payload text)");
        state = DatabaseState.of(database);
    }

    @AfterEach
    void close() throws SQLException {
        writer.close();
    }

    @Test
    void everyChangeOfARowIsSeen() throws SQLException {
        Map<String, String> empty = state.get();
        run("insert into note values ('une')");
        Map<String, String> inserted = state.get();
        run("update note set texte = 'autre'");
        Map<String, String> updated = state.get();
        run("delete from note");

        assertThat(inserted).isNotEqualTo(empty);
        assertThat(updated).isNotEqualTo(inserted);
        assertThat(state.get()).isEqualTo(empty);
    }

    @Test
    void whatIsNotCommittedIsNotThereYet() throws SQLException {
        Map<String, String> empty = state.get();
        writer.setAutoCommit(false);
        run("insert into note values ('en cours')");

        assertThat(state.get()).isEqualTo(empty);
        writer.commit();
        assertThat(state.get()).isNotEqualTo(empty);
    }

    @Test
    void whatIsRolledBackLeavesNoTrace() throws SQLException {
        Map<String, String> empty = state.get();
        writer.setAutoCommit(false);
        run("insert into note values ('jamais')");
        writer.rollback();

        assertThat(state.get()).isEqualTo(empty);
    }

    @Test
    void anOlderTransactionThatEndsAfterANewerOneIsSeen() throws SQLException {
        writer.setAutoCommit(false);
        run("insert into note values ('la première')");
        Platform.newDatabase();
        Map<String, String> before = state.get();
        writer.commit();

        assertThat(state.get()).isNotEqualTo(before);
    }

    @Test
    void theRelayMayMarkARowOfTheOutboxButAddNone() throws SQLException {
        run("insert into outbox values ('à publier')");
        Map<String, String> before = state.get();
        run("update outbox set payload = 'publié'");
        assertThat(state.get()).isEqualTo(before);

        run("insert into outbox values ('à publier')");
        assertThat(state.get()).isNotEqualTo(before);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = writer.createStatement()) {
            statement.execute(sql);
        }
    }
}
