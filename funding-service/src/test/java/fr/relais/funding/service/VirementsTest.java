package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.paymentfiles.virement.Compte;
import fr.relais.paymentfiles.virement.EcrireVirements;
import fr.relais.paymentfiles.virement.FichierVirements;
import fr.relais.paymentfiles.virement.Lot;
import fr.relais.paymentfiles.virement.Virement;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName("I2, ACT-2: what the database itself refuses of transfers and lots, whatever the instances do")
class VirementsTest {

    private static final String COPY = "insert into virement select gen_random_uuid(), ordre_id, %s, dossier, code_caf,"
            + " left(end_to_end_id, 33) || %s, %s, beneficiaire, compte_id, lot_id, 'LIQUIDE' from virement where id = '";

    @Test
    @DisplayName("a second transfer of a payment, another amount, a change, an act forgotten")
    void transfers() {
        UnLot lot = UnLot.constitue();
        String id = lot.virements().get(0) + "'";
        refused(COPY.formatted("2", "2", "montant") + id, "virement_un_seul_en_cours");
        refused(COPY.formatted("2", "2", "montant + 0.01") + id, "net of its payment");
        refused("update virement set montant = montant - 0.01 where id = '" + id, "Nothing but the state");
        refused("update virement set compte_id = gen_random_uuid() where id = '" + id, "Nothing but the state");
        assertThat(LesComptes.sql("delete from virement_transition where virement_id = '" + id))
                .isZero();
        refused("delete from lot_transition where lot_id = '" + lot.id() + "'", "never rewritten");

        lot.act("ordonnateur", "/virements/" + lot.virements().get(0) + "/retrait", UnLot.MOTIF)
                .statusCode(200);
        lot.passe("ordonnateur", "/approbation");
        refused(COPY.formatted("2", "2", "montant") + id, "joins a lot that is constituted");
    }

    @Test
    @DisplayName("one person under two functions, an approval nobody gave, a sum that is not that of the transfers")
    void lots() {
        UnLot lot = UnLot.approuve();
        String id = " where id = '" + lot.id() + "'";
        refused(
                "insert into lot_intervenant values ('" + lot.id() + "', 'ordonnateur-" + lot.codeCaf + "', 'LIBERER')",
                "lot_intervenant_pkey");
        refused("update lot set libere_par = approuve_par" + id, "lot_personnes_differentes");
        refused("update lot set approuve_par = null" + id, "lot_approuve");
        refused("update lot set seuil_total = 1" + id, "lot_seconde_au_dela_du_seuil");
        refused("update lot set etat = 'LIBERE'" + id, "lot_libere");
        refused("update lot set total = total - 0.01" + id + "; set constraints all immediate", "sum of its transfers");
        refused("update lot set etat = 'CONSTITUE'" + id + "; set constraints all immediate", "sum of its transfers");
        refused("delete from lot" + id, "never rewritten");

        lot.passe("agent-comptable", "/liberation");
        refused("update lot set empreinte = repeat('0', 64)" + id, "does not change");
    }

    private static void refused(String sql, String because) {
        assertThatThrownBy(() -> LesComptes.sql(sql)).as(sql).hasStackTraceContaining(because);
    }

    @Test
    @DisplayName("the file of the lot of Meaux is, within the service, the one that payment-files keeps")
    void golden() {
        Compte meaux = new Compte("Commune de Meaux", LesComptes.IBAN, Optional.empty());
        List<Virement> both = List.of(
                new Virement(
                        "771-201800145-2022-A1",
                        new BigDecimal("8729.00"),
                        meaux,
                        "Acompte 1 sur 2022, RPE n° 1 à Meaux"),
                new Virement(
                        "771-201800146-2022-A1",
                        new BigDecimal("7121.94"),
                        meaux,
                        "Acompte 1 sur 2022, RPE n° 1 à Meaux"));
        FichierVirements file = EcrireVirements.ecrire(new Lot(
                "771-LOT-2022-0001",
                OffsetDateTime.parse("2022-03-15T09:30:00+01:00"),
                LocalDate.parse("2022-03-17"),
                new Compte("Caf de Seine-et-Marne", "FR7630001007941234567890185", Optional.of("BDFEFRPPCCT")),
                both,
                new BigDecimal("15850.94")));

        assertThat(file.sha256()).isEqualTo("856c38198501b9400d6b17b3acd465a0d1c3f1efa70209b96a22aa5930ec99ca");
    }
}
