package fr.relais.kit.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.infrastructure.EmbeddedDatabase;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A service whose database would let somebody see or do too much does not start. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class ProtectionCheckTest {

    @Inject
    ProtectionCheck check;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    @DisplayName("A table that forgot to hide its rows, or to be audited, keeps the service from starting")
    void a_table_that_forgot() throws SQLException {
        asOwner("create table forgotten (dossier text)");
        try {
            assertThatThrownBy(this::start).hasMessageContaining("forgotten (cloisonnement absent ou contourné)");
            asOwner("alter table forgotten enable row level security");
            assertThatThrownBy(this::start).hasMessageContaining("forgotten (sans audit)");
            asOwner("comment on table forgotten is 'technique: essai'");
            start();
        } finally {
            asOwner("drop table forgotten");
        }
    }

    @Test
    @DisplayName("A role that may write into the audit trail keeps the service from starting")
    void a_role_that_may_too_much() throws SQLException {
        asOwner("grant delete on audit to " + EmbeddedDatabase.APPLICATION);
        try {
            assertThatThrownBy(this::start).hasMessageContaining("journal des actes");
        } finally {
            asOwner("revoke delete on audit from " + EmbeddedDatabase.APPLICATION);
        }
        start();
    }

    private void start() {
        check.check(null);
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(url, EmbeddedDatabase.OWNER, EmbeddedDatabase.PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
