package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.funding.comptebancaire.ComptesBancaires;
import fr.relais.infrastructure.EmbeddedDatabase;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName("The number of an account is in its own table, and nowhere else")
class IbanSecretTest {

    /** Nobody else's in this database: what is found is ours. */
    private static final String IBAN = "DE89370400440532013000";

    private static final String SPACED = "DE89 3704 0044 0532 0130 00";
    private static final List<String> WRITTEN = List.of("370400440532013000", "3704 0044 0532 0130 00");

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Inject
    ComptesBancaires comptes;

    @Inject
    EntityManager entities;

    private final StringBuilder answers = new StringBuilder();

    @Test
    void wholeStory() throws SQLException {
        UnGestionnaire ville = UnGestionnaire.connu(entities);
        Spy spy = new Spy();
        Logger.getLogger("").addHandler(spy);
        try {
            Logger.getLogger("fr.relais").severe("The spy hears.");
            assertThat(auditedFor(play(ville)))
                    .as("a partner's act, or the bank's, is not shown to every Caf")
                    .containsExactly(UnGestionnaire.CAF);
        } finally {
            Logger.getLogger("").removeHandler(spy);
        }
        assertThat(spy.heard).contains("The spy hears.", "compte_verifie_par_un_autre");
        assertThat(answers).contains("DE89 **** **** **** **30 00", "IBAN_INVALIDE", "changements");
        for (String number : WRITTEN) {
            assertThat(spy.heard.toString()).doesNotContain(number);
            assertThat(answers.toString()).doesNotContain(number);
        }
        assertThat(tablesHolding(WRITTEN.get(0))).containsExactly("compte_bancaire.iban");
        assertThat(tablesHolding(WRITTEN.get(1))).isEmpty();
    }

    /** Entered twice under one key, refused, proved, read late, verified, refused by the bank, confirmed, broken. */
    private String play(UnGestionnaire ville) {
        seen(ville.enter("conseiller", SPACED + "1"));
        seen(ville.enter("conseiller", "\", \"" + SPACED));
        seen(ville.enter("directeur", SPACED));
        seen(ville.enter("signataire", SPACED));
        seen(ville.enter("conseiller", SPACED));
        String compte = ville.history("controleur").path("items[0].compteId");
        seen(ville.history("signataire"));
        seen(ville.prove("conseiller", compte, "\"0\""));
        seen(ville.verify("agent-comptable", compte, "\"0\"", null));
        seen(ville.verify("agent-comptable", compte, "\"1\"", null));
        QuarkusTransaction.requiringNew()
                .run(() -> comptes.refuseParLaBanque(UUID.fromString(compte), "AC04", LocalDate.of(2022, 3, 1)));
        seen(ville.verify("agent-comptable/2", compte, "\"3\"", null));
        seen(ville.read("controleur", compte));
        String broken = "update compte_bancaire set verifie_par = saisi_par where id = '" + compte + "'";
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery(broken).executeUpdate()))
                .satisfies(failure -> Logger.getLogger("fr.relais").log(java.util.logging.Level.SEVERE, "x", failure));
        return compte;
    }

    private List<String> auditedFor(String compte) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("""
                        select distinct coalesce(code_caf, 'any') from audit
                        where nom_table like 'compte_bancaire%' and ?1 in (cle ->> 'id', cle ->> 'compte_id')""", String.class)
                        .setParameter(1, compte)
                        .getResultList());
    }

    private void seen(Response response) {
        answers.append(response.headers()).append(response.asString()).append('\n');
    }

    /** Every column of every table of the service that can be read as text, as its owner sees it. */
    private List<String> tablesHolding(String number) throws SQLException {
        List<String> holding = new ArrayList<>();
        try (Connection owner = DriverManager.getConnection(url, EmbeddedDatabase.OWNER, EmbeddedDatabase.PASSWORD);
                Statement look = owner.createStatement()) {
            List<String[]> columns = columns(look);
            assertThat(columns).extracting(one -> one[0]).contains("audit", "outbox", "idempotence", "operation_ligne");
            for (String[] column : columns) {
                String query =
                        "select count(*) from %s where %s like '%%%s%%'".formatted(column[0], readable(column), number);
                try (ResultSet count = look.executeQuery(query)) {
                    count.next();
                    if (count.getLong(1) > 0) {
                        holding.add(column[0] + "." + column[1]);
                    }
                }
            }
        }
        return holding;
    }

    private static List<String[]> columns(Statement look) throws SQLException {
        List<String[]> columns = new ArrayList<>();
        try (ResultSet rows = look.executeQuery("""
                select c.table_name, c.column_name, c.data_type from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')""")) {
            while (rows.next()) {
                columns.add(new String[] {rows.getString(1), rows.getString(2), rows.getString(3)});
            }
        }
        return columns;
    }

    private static String readable(String[] column) {
        return column[2].equals("bytea") ? "encode(\"" + column[1] + "\", 'escape')" : "\"" + column[1] + "\"::text";
    }

    /** All that is logged, with its traces. */
    private static final class Spy extends Handler {

        private final StringBuffer heard = new StringBuffer();

        @Override
        public void publish(LogRecord logged) {
            heard.append(logged.getMessage()).append(' ');
            if (logged.getParameters() != null) {
                heard.append(java.util.Arrays.toString(logged.getParameters()));
            }
            if (logged.getThrown() != null) {
                StringWriter trace = new StringWriter();
                logged.getThrown().printStackTrace(new PrintWriter(trace));
                heard.append(trace);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
