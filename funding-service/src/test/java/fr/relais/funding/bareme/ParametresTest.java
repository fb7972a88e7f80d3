package fr.relais.funding.bareme;

import static fr.relais.funding.exemples.Exemples.avecPlafond;
import static fr.relais.funding.exemples.Exemples.bareme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametresTest {

    private static final Exercice N = Exercice.of(2022);

    @Test
    @DisplayName("BAR-1, BAR-4: the barème of that very year, in its latest version")
    void latestVersion() {
        Bareme second = avecPlafond(bareme(2022), "61000.00");
        Parametres parametres = new Parametres(List.of(second, bareme(2022), bareme(2021)), List.of());

        assertThat(parametres.bareme(N)).contains(second);
        assertThat(parametres.bareme(Exercice.of(2021))).contains(bareme(2021));
    }

    @Test
    @DisplayName("BAR-2: an absent barème has no default, and no other year stands for it")
    void absent() {
        assertThat(new Parametres(List.of(bareme(2021)), List.of()).bareme(N)).isEmpty();
    }

    @ParameterizedTest(name = "CALC-1: account {0} is eligible: {1}")
    @CsvSource({
        "60, true",
        "641, true",
        "66, true",
        "681, true",
        "86, true",
        "864, true",
        "67, false",
        "671, false",
        "69, false",
        "70, false",
        "6, false",
        "8, false",
        "870, false"
    })
    void eligibleAccounts(String compte, boolean admis) {
        assertThat(bareme(2022).admet(compte)).isEqualTo(admis);
    }

    @Test
    @DisplayName("PAY-5: a calendar is that of one Caf and one year")
    void calendar() {
        CalendrierCaf somme = new CalendrierCaf("801", N, Optional.of(LocalDate.parse("2022-03-01")), Optional.empty());
        Parametres parametres = new Parametres(List.of(), List.of(somme));

        assertThat(parametres.calendrier(DossierId.of("801-201800145"), N)).contains(somme);
        assertThat(parametres.calendrier(DossierId.of("801-201800145"), Exercice.of(2023)))
                .isEmpty();
        assertThat(parametres.calendrier(DossierId.of("771-201800145"), N)).isEmpty();
    }

    @ParameterizedTest(name = "CALC-12: {0} of {1} is {2}, half a cent going up")
    @CsvSource({
        "0.43, 47321.87, 20348.40",
        "0.35, 25800.10, 9030.04",
        "0.70, 25800.10, 18060.07",
        "0, 25800.10, 0.00",
        "1.0, 0.01, 0.01"
    })
    void rate(String taux, String montant, String part) {
        assertThat(Taux.of(taux).arrondiDe(Montant.of(montant))).isEqualTo(Montant.of(part));
    }

    @Test
    @DisplayName("CALC-12: a rate is exact and has one writing")
    void rateWriting() {
        assertThat(Taux.of("0.430")).isEqualTo(Taux.of("0.43")).hasToString("0.43");
        assertThat(Taux.of("0.7")).isEqualTo(Taux.of("0.700")).hasToString("0.70");
        assertThat(Taux.of("0.4325")).hasToString("0.4325");
        assertThat(Taux.of("0")).hasToString("0.00");
    }

    @ParameterizedTest(name = "CALC-12: « {0} » is not a rate")
    @ValueSource(strings = {"", "1.01", "-0.1", "43 %", "0,43", "4e-1", ".43", "0.", "2", "0.1234567"})
    void notARate(String text) {
        assertThatThrownBy(() -> Taux.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("CALC-12: nor is a number beyond 0 and 1, nor nothing")
    void notARateEither() {
        assertThatThrownBy(() -> Taux.of(null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Taux(new BigDecimal("-0.01"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("BAR-1: a barème has no negative amount; BAR-2: an invented one says so in every explanation")
    void amountsAndSource() {
        assertThatThrownBy(() -> avecPlafond(bareme(2022), "-0.01")).isInstanceOf(IllegalArgumentException.class);
        assertThat(bareme(2022).libelle()).isEqualTo("barème 2022 version 1, définitif, source FICTIF");
        assertThat(bareme(2022).comptes()).isEqualTo("60, 61, 62, 63, 64, 65, 66, 68, 86");
    }
}
