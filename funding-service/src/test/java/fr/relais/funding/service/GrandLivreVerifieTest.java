package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName("I12: a ledger that somebody changed says where")
class GrandLivreVerifieTest {

    @Inject
    EntityManager entities;

    @Test
    @DisplayName(
            "fault 30: a cent changed, an entry deleted, two dossiers swapped, the last one cut off: each is found")
    void tamperedWith() throws SQLException {
        List<UnDossier> dossiers = Stream.generate(() -> UnDossier.frot(Persona.DECLARANT_591))
                .limit(4)
                .map(UnDossier::avenantSigne)
                .toList();
        dossiers.parallelStream()
                .forEach(one -> Caf591.post(
                                "agent-comptable", "/dossiers/" + one.numero + "/reprises", UnDossier.REPRISE_2021)
                        .then()
                        .statusCode(201));
        long last = intact();
        eachChangeIsFound(last);
        assertThat(intact()).isEqualTo(last);
    }

    private void eachChangeIsFound(long last) throws SQLException {
        String second = "(select id from ecriture where code_caf = '591' and numero = " + (last - 1) + ")";
        found(
                last - 1,
                "contenu",
                "update ecriture_ligne set debit = debit + 0.01 where debit > 0 and ecriture_id = " + second);
        found(
                last - 1,
                "contenu",
                "update ecriture_ligne set debit = debit + case when debit > 0 then 1 else 0 end,"
                        + " credit = credit + case when credit > 0 then 1 else 0 end where ecriture_id = " + second);
        found(
                last - 1,
                "manque",
                "delete from ecriture_ligne where ecriture_id = " + second,
                "delete from ecriture where code_caf = '591' and numero = " + (last - 1));
        found(
                last - 1,
                "contenu",
                "update ecriture set dossier = case numero when " + last + " then '"
                        + dossier(last - 1) + "' else '" + dossier(last) + "' end, reference = reference || 'x'"
                        + " where code_caf = '591' and numero in (" + last + ", " + (last - 1) + ")");
        found(
                last,
                "fin",
                "delete from ecriture_ligne l using ecriture e where e.id = l.ecriture_id and e.code_caf = '591'"
                        + " and e.numero = " + last,
                "delete from ecriture where code_caf = '591' and numero = " + last);
    }

    private static long intact() {
        ValidatableResponse answer =
                Caf591.get("controleur", "/grand-livre/591/verification").then();
        return answer.statusCode(200).body("intact", equalTo(true)).extract().<Integer>path("justes");
    }

    private String dossier(long numero) {
        return QuarkusTransaction.requiringNew().call(() -> (String) entities.createNativeQuery(
                        "select dossier from ecriture where code_caf = '591' and numero = ?1", String.class)
                .setParameter(1, numero)
                .getSingleResult());
    }

    /** As somebody who owns the database, then puts everything back. */
    private static void found(long numero, String probleme, String... changes) throws SQLException {
        try (Connection owner = Proprietaire.connect();
                Statement sql = owner.createStatement()) {
            sql.execute("create temp table e as select * from ecriture where code_caf = '591'");
            sql.execute("create temp table l as select l.* from ecriture_ligne l join e on e.id = l.ecriture_id");
            triggers(sql, "disable");
            for (String change : changes) {
                assertThat(sql.executeUpdate(change)).isPositive();
            }
            Caf591.get("directeur", "/grand-livre/591/verification")
                    .then()
                    .statusCode(200)
                    .body("intact", equalTo(false))
                    .body("rompueA", equalTo((int) numero))
                    .body("probleme", containsString(probleme));
            sql.execute("delete from ecriture_ligne where ecriture_id in (select id from e)");
            sql.execute("delete from ecriture where code_caf = '591'");
            sql.execute("insert into ecriture select * from e");
            sql.execute("insert into ecriture_ligne select * from l");
            triggers(sql, "enable");
        }
    }

    private static void triggers(Statement sql, String how) throws SQLException {
        for (String table : List.of("ecriture", "ecriture_ligne")) {
            sql.execute("alter table " + table + " " + how + " trigger user");
        }
    }
}
