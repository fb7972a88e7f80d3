package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.infrastructure.EmbeddedDatabase;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.logging.Log;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Random histories through REST: acts of anybody on lots, answers of a bank late, twice and in any order, and a database that fails in
 * the middle of one act in twelve. A failed seed is said; {@code -Dhistoires=N} plays more of them, {@code -Dgraine=S} one again.
 */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName("I2, I4, ACT-2: whatever is done, refused, said or broken, money leaves once per échéance")
class HistoiresDePaiementTest {

    private static final int HISTOIRES = Integer.getInteger("histoires", 3);
    private static final int STEPS = 45;
    private static final List<String> IN_THE_MIDDLE =
            List.of("virement_transition", "lot_transition", "ecriture_ligne");

    @Inject
    Registre registre;

    @AfterEach
    void repair() throws SQLException {
        breakdowns(false);
    }

    @Test
    @DisplayName("each payment is executed once, the ledger is the files less the rejections, no duty was held twice")
    void histories() throws Exception {
        Random seeds = new Random();
        BigDecimal notPaidAtFirst = BigDecimal.ZERO;
        for (int played = 0; played < HISTOIRES; played++) {
            long seed = Long.getLong("graine", seeds.nextLong());
            try {
                UneHistoire histoire = new UneHistoire(UnLot.aReunir(), new Random(seed));
                play(histoire);
                notPaidAtFirst = notPaidAtFirst.add(histoire.banque.rejected()).add(histoire.banque.returned());
                Log.infof("History of seed %d: %s", (Object) seed, histoire);
            } catch (AssertionError broken) {
                throw new AssertionError("History of seed " + seed + ": " + broken.getMessage(), broken);
            }
        }
        assertThat(notPaidAtFirst).as("the bank rejected or returned something").isPositive();
    }

    private void play(UneHistoire histoire) throws Exception {
        breakdowns(true);
        for (int step = 0; step < STEPS; step++) {
            histoire.step();
        }
        breakdowns(false);
        histoire.finish();

        String caf = histoire.codeCaf();
        assertThat(histoire.banque.netPaid()).as("what the bank really paid").isEqualTo(histoire.due());
        assertThat(registre.etats(caf))
                .as("one transfer of each payment is paid")
                .isEqualTo("PAYE 2");
        assertThat(registre.total(caf, "EMISSION")).isEqualByComparingTo(histoire.banque.inFiles());
        assertThat(registre.total(caf, "EXECUTION"))
                .as("executed = in the files − rejected")
                .isEqualByComparingTo(histoire.banque.inFiles().subtract(histoire.banque.rejected()));
        assertThat(registre.total(caf, "RETOUR")).isEqualByComparingTo(histoire.banque.returned());
        assertThat(histoire.soldes()).isEqualTo("0.00 -15850.94");
        assertThat(registre.dutiesHeldTwice(caf)).isZero();
        assertThat(registre.linesOf(caf, "DOUBLE_PAIEMENT_SUSPECTE")).isZero();
        assertThat(registre.total(caf, "REJET")).isEqualByComparingTo(histoire.banque.rejected());
        assertThat(BigDecimal.ZERO).isEqualByComparingTo(registre.owed(caf));
    }

    /** One row in twelve of these tables cannot be written: its transaction is lost, as in a crash. */
    private static void breakdowns(boolean on) throws SQLException {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (Connection owner = DriverManager.getConnection(url, EmbeddedDatabase.OWNER, EmbeddedDatabase.PASSWORD);
                Statement sql = owner.createStatement()) {
            for (String table : IN_THE_MIDDLE) {
                sql.execute("drop trigger if exists panne on " + table);
            }
            sql.execute("""
                    create or replace function panne() returns trigger language plpgsql as $$
                    begin
                      if random() < 1.0 / 12 then raise exception 'panne' using errcode = 'disk_full'; end if;
                      return null;
                    end $$""");
            for (String table : on ? IN_THE_MIDDLE : List.<String>of()) {
                sql.execute("create trigger panne after insert on " + table + " for each row execute function panne()");
            }
            if (!on) {
                sql.execute("drop function panne()");
            }
        }
    }
}
