package fr.relais.paymentfiles.virement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.relais.paymentfiles.virement.LotRefuse.Code;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What never becomes a file. */
class LotRefuseTest {

    private static final Optional<String> NO_BIC = Optional.empty();

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refusals")
    void refused(Code code, String why, Runnable act) {
        LotRefuse refused = catchThrowableOfType(LotRefuse.class, act::run);

        assertThat(refused).as(why).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.detail()).isNotBlank();
        assertThat(refused.getMessage()).startsWith(code + ": ").doesNotContain("3704004405");
    }

    @Test
    @DisplayName("Every reason to refuse a lot is provoked here")
    void allCodes() {
        assertThat(refusals().map(refusal -> refusal.get()[0]).distinct())
                .containsExactlyInAnyOrder((Object[]) Code.values());
    }

    @Test
    @DisplayName("At the limits a transfer is accepted, and its amount is exact to the cent")
    void limits() {
        assertThat(Lots.virement("A", "0.01").montant()).isEqualTo("0.01");
        assertThat(Lots.virement("A", "5").montant()).isEqualTo("5.00");
        assertThat(Lots.virement("A".repeat(35), "999999999.99").montant()).isEqualTo("999999999.99");
        assertThat(new Compte("N".repeat(70), Lots.IBAN_MEAUX, NO_BIC).titulaire())
                .hasSize(70);
        assertThat(new Virement("A", BigDecimal.ONE, Lots.MEAUX, "o".repeat(140)).objet())
                .hasSize(140);
    }

    @Test
    @DisplayName("No text of an account shows its number")
    void masked() {
        assertThat(Lots.virement("A", "1") + " " + Lots.meaux())
                .contains("FR14…2606", "FR76…0185")
                .doesNotContain(Lots.IBAN_MEAUX, Lots.IBAN_CAF);
        assertThat(EcrireVirements.ecrire(Lots.meaux()).toString()).doesNotContain("FR");
    }

    static Stream<Arguments> refusals() {
        return Stream.of(lots(), identifiers(), accounts(), amounts(), texts()).flatMap(cases -> cases);
    }

    private static Stream<Arguments> lots() {
        Virement a = Lots.virement("A", "10.00");
        return Stream.of(
                refusal(Code.LOT_VIDE, "no transfer", () -> Lots.lot(List.of())),
                refusal(Code.IDENTIFIANT_EN_DOUBLE, "the same échéance twice", () -> Lots.lot(a, a)),
                refusal(Code.TOTAL_DIFFERENT, "one cent off", () -> Lots.lot(List.of(a), new BigDecimal("10.01"))),
                refusal(Code.TOTAL_DIFFERENT, "no total", () -> Lots.lot(List.of(a), null)),
                refusal(Code.BIC_ABSENT, "a debtor without BIC", () -> {
                    Lot lot = Lots.meaux();
                    new Lot(lot.msgId(), lot.creeLe(), lot.executionLe(), Lots.MEAUX, lot.virements(), lot.total());
                }));
    }

    private static Stream<Arguments> identifiers() {
        return Stream.of(
                        "",
                        " ",
                        "A".repeat(36),
                        "/A",
                        "A/",
                        "A//B",
                        "é",
                        "A B",
                        "A\n",
                        "2ed0c1ab-b4b1-4a9d-b4f7-4b1b5a0f0d4e")
                .map(id -> refusal(Code.IDENTIFIANT_INVALIDE, id.strip(), () -> Lots.virement(id, "1")));
    }

    private static Stream<Arguments> accounts() {
        Stream<Arguments> ibans = Stream.of(
                        null,
                        "",
                        "FR1420041010050500013M02607",
                        "fr1420041010050500013M02606",
                        "FR14 2004 1010 0505 0001 3M02 606",
                        "FR14" + "0".repeat(40))
                .map(iban -> refusal(Code.IBAN_INVALIDE, iban, () -> new Compte("Meaux", iban, NO_BIC)));
        Stream<Arguments> bics = Stream.of("", "PSSTFRPP0", "psstfrpp", "PSSTZZPP", "PSSTFRPPXXXX")
                .map(bic ->
                        refusal(Code.BIC_INVALIDE, bic, () -> new Compte("Meaux", Lots.IBAN_MEAUX, Optional.of(bic))));
        Stream<Arguments> elsewhere = Stream.of(refusal(
                Code.IBAN_HORS_SEPA, "Brazil", () -> new Compte("Meaux", "BR1800360305000010009795493C1", NO_BIC)));
        return Stream.of(ibans, bics, elsewhere).flatMap(cases -> cases);
    }

    private static Stream<Arguments> amounts() {
        return Stream.of("0", "-0.01", "0.001", "10.000", "1000000000.00", "1E400", "1E1000000000", "1E-1000000000")
                .map(amount -> refusal(Code.MONTANT_INVALIDE, amount, () -> Lots.virement("A", amount)));
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                text(Code.TEXTE_VIDE, ""),
                text(Code.TEXTE_VIDE, " \u00A0 "),
                text(Code.TEXTE_VIDE, "\u0301\u0301"),
                text(Code.TEXTE_TROP_LONG, "n".repeat(71)),
                text(Code.TEXTE_TROP_LONG, "œ".repeat(36)),
                text(Code.TEXTE_TROP_LONG, "e\u0301".repeat(1_000_000)),
                text(Code.TEXTE_HORS_SEPA, "Мeaux"),
                text(Code.TEXTE_HORS_SEPA, "Meaux\nAC04"),
                text(Code.TEXTE_HORS_SEPA, "Meaux \uD83D\uDE00"),
                text(Code.TEXTE_HORS_SEPA, "Meaux \uD800"),
                text(Code.TEXTE_HORS_SEPA, "\u202EMeaux"),
                text(Code.TEXTE_HORS_SEPA, "Me\u200Baux"),
                text(Code.TEXTE_HORS_SEPA, "<Nm>"));
    }

    private static Arguments text(Code code, String nom) {
        return refusal(
                code, nom.substring(0, Math.min(nom.length(), 8)), () -> new Compte(nom, Lots.IBAN_MEAUX, NO_BIC));
    }

    private static Arguments refusal(Code code, String why, Runnable act) {
        return arguments(code, why, act);
    }
}
