package fr.relais.kit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("§2.2 — numéro de dossier")
class DossierIdTest {

    @Test
    void holdsTheCafAndTheNumberOfTheSeed() {
        DossierId ourcq = DossierId.of("771-201800145");

        assertThat(ourcq.codeCaf()).isEqualTo("771");
        assertThat(ourcq.numero()).isEqualTo("201800145");
        assertThat(ourcq).hasToString("771-201800145");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "201800145", "77-201800145", "771-20180014", "771-2018001455", "771-191800145", "771-20180014a",
                "771 201800145", "771-201800145 ", "771-201800145\n", "٧٧١-201800145", "771-201800145/../x",
                        "7712-01800145"
            })
    void refusesAnyOtherForm(String text) {
        assertThatThrownBy(() -> DossierId.of(text))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(KitRefusal.DOSSIER_INVALIDE));
    }
}
