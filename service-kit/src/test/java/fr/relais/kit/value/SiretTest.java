package fr.relais.kit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("§2.2 — SIRET")
class SiretTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"73282932000074", "35600000049837"})
    @DisplayName("accepts a Luhn key, and at La Poste a digit sum multiple of 5")
    void accepts(String siret) {
        assertThat(Siret.of(siret).siren()).isEqualTo(siret.substring(0, 9));
    }

    @ParameterizedTest(name = "{0}")
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "73282932000075",
                "7328293200007",
                "732829320000744",
                "732 829 320 00074",
                "7328293200007A",
                "35600000049838"
            })
    void refuses(String siret) {
        assertThatThrownBy(() -> Siret.of(siret))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(KitRefusal.SIRET_INVALIDE));
    }
}
