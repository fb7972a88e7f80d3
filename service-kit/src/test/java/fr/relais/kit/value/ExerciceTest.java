package fr.relais.kit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("exercice, année civile")
class ExerciceTest {

    @Test
    void knowsItsDays() {
        assertThat(new Exercice(2022).jours()).isEqualTo(365);
        assertThat(new Exercice(2024).jours()).isEqualTo(366);
        assertThat(new Exercice(2022).periode().jours()).isEqualTo(365);
        assertThat(new Exercice(2022).precedent()).isEqualTo(new Exercice(2021));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "22", "1999", "2100", "20221", "deux mille", "-2022", " 2022"})
    void refusesAnyOtherText(String text) {
        assertThatThrownBy(() -> Exercice.fromString(text))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(KitRefusal.EXERCICE_INVALIDE));
    }
}
