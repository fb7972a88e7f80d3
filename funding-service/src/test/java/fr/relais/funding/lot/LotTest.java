package fr.relais.funding.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.funding.faits.Genre;
import fr.relais.funding.intervention.Auteur;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Montant;
import fr.relais.paymentfiles.virement.FichierVirements;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lot of 8 729.00 and 7 121.94 to execute on 2022-03-17, and the day of each act. */
class LotTest {

    private static final LocalDate EXECUTION = LocalDate.parse("2022-03-17");
    private static final String SHA = "0".repeat(64);

    @ParameterizedTest(name = "thresholds {0} and {1}: {2}")
    @CsvSource({
        ", , APPROUVE",
        "15850.94, 8729.00, APPROUVE",
        "15850.93, 8729.00, A_APPROUVER_EN_SECOND",
        "15850.94, 8728.99, A_APPROUVER_EN_SECOND",
        "0.00, , A_APPROUVER_EN_SECOND"
    })
    @DisplayName("ASM-FUND-73: above a threshold, strictly, a second person approves; without one nobody has to")
    void thresholds(String total, String paiement, EtatLot etat) {
        Lot lot = lot();
        lot.approuver(on("2022-03-15"), Seuils.aucun("771").fixer(montant(total), montant(paiement)));
        assertThat(lot.etat()).isEqualTo(etat);
    }

    @Test
    @DisplayName("the execution is from today to a year ahead; a lot that is late goes no further, and may be given up")
    void days() {
        for (String day : List.of("2022-03-18", "2021-03-16")) {
            refused(LotRefusal.DATE_EXECUTION_INVALIDE, () -> choix().requireExecutable(LocalDate.parse(day)));
        }
        for (String day : List.of("2022-03-17", "2021-03-17")) {
            assertThatCode(() -> choix().requireExecutable(LocalDate.parse(day)))
                    .doesNotThrowAnyException();
        }
        refused(LotRefusal.LOT_PERIME, () -> lot().approuver(on("2022-03-18"), Seuils.aucun("771")));
        refused(LotRefusal.LOT_PERIME, () -> approuve().liberer(on("2022-03-18"), SHA));
        Lot released = libere();
        refused(LotRefusal.LOT_PERIME, () -> released.emettre(on("2022-03-18")));
        released.abandonner(on("2022-03-18"), "trop tard");
        assertThat(released.etat()).isEqualTo(EtatLot.ABANDONNE);
    }

    @Test
    @DisplayName(
            "ASM-FUND-71: sent back, or without one of its transfers, it is to be approved again; empty, it is over")
    void fallsBack() {
        Lot sentBack = approuve();
        sentBack.renvoyer(on("2022-03-15"), "à revoir");
        assertThat(sentBack.etat()).isEqualTo(EtatLot.CONSTITUE);

        Lot lot = approuve();
        lot.retirer(on("2022-03-15"), UUID.randomUUID(), List.of(Montant.of("7121.94")), "à revoir");
        assertThat(lot.etat()).isEqualTo(EtatLot.CONSTITUE);
        assertThat(lot.total()).isEqualTo(Montant.of("7121.94"));
        lot.retirer(on("2022-03-15"), UUID.randomUUID(), List.of(), "à revoir");
        assertThat(lot.etat()).isEqualTo(EtatLot.ABANDONNE);
        assertThat(lot.transitions())
                .extracting(TransitionLot::acte)
                .containsExactly(
                        ActeLot.CONSTITUER,
                        ActeLot.APPROUVER,
                        ActeLot.RETIRER_UN_VIREMENT,
                        ActeLot.RETIRER_UN_VIREMENT,
                        ActeLot.ABANDONNER);
    }

    @Test
    @DisplayName(
            "a file that cannot be written, or that is not the one that was released, stops the lot, and shows no IBAN")
    void file() {
        Caisses.Caisse wrong = new Caisses.Caisse() {
            @Override
            public String iban() {
                return "FR7630001007941234567890186";
            }

            @Override
            public String bic() {
                return "BDFEFRPPCCT";
            }

            @Override
            public String nom() {
                return "Caf de Seine-et-Marne";
            }
        };
        OffsetDateTime at = OffsetDateTime.parse("2022-03-15T10:00:00+01:00");
        assertThatThrownBy(() -> LotSepa.write(approuve(), at, wrong, List.of()))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.code()).isEqualTo(LotRefusal.FICHIER_IMPOSSIBLE))
                .hasMessageNotContaining(wrong.iban());

        assertThat(LotSepa.requireSame(libere(), file(SHA)).sha256()).isEqualTo(SHA);
        refused(LotRefusal.FICHIER_DIFFERENT, () -> LotSepa.requireSame(libere(), file("1".repeat(64))));
    }

    @Test
    @DisplayName("each function of a lot is told as somebody says it")
    void told() {
        assertThat(Stream.of(Fonction.values())).allSatisfy(one -> {
            assertThat(one.fait()).contains("ce lot");
            assertThat(one.acte()).startsWith("l");
        });
    }

    private static FichierVirements file(String sha256) {
        return new FichierVirements("<Document/>", sha256, 2, new BigDecimal("15850.94"));
    }

    private static Lot libere() {
        Lot lot = approuve();
        lot.liberer(on("2022-03-15"), SHA);
        return lot;
    }

    private static Lot approuve() {
        Lot lot = lot();
        lot.approuver(on("2022-03-15"), Seuils.aucun("771"));
        return lot;
    }

    private static Lot lot() {
        return Lot.constituer(choix(), List.of(Montant.of("8729.00"), Montant.of("7121.94")), on("2022-03-15"));
    }

    private static Choix choix() {
        return new Choix("771", EXECUTION, EXECUTION, List.of(Genre.ACOMPTE_1), List.of());
    }

    private static Montant montant(String text) {
        return text == null ? null : Montant.of(text);
    }

    private static Auteur on(String day) {
        return new Auteur("quelqu'un", LocalDate.parse(day), Instant.parse(day + "T09:00:00Z"));
    }

    private static void refused(LotRefusal code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
