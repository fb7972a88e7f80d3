package fr.relais.kit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TexteSaisiTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    record Line(@TexteSaisi String texte) {}

    record Lines(@TexteSaisi(max = 20, lignes = true) String texte) {}

    record Many(List<@TexteSaisi String> textes) {}

    @ParameterizedTest
    @ValueSource(strings = {"RPE Ourcq", "L’Haÿ-les-Roses", "Crèche n° 3 (été)", "𝔘 😀", "x"})
    void whatAPersonReadsIsTaken(String text) {
        assertThat(VALIDATOR.validate(new Line(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "\t",
                "a\nb",
                "a\u0000",
                "a\u202Eb",
                "a\u2066b",
                "a\u200Bb",
                "\uFEFFa",
                "a\uD800",
                "\uDC00a",
                "a\u2028b",
                "\uE000",
                "a\u0007"
            })
    void theBlankAndTheInvisibleAreRefused(String text) {
        assertThat(VALIDATOR.validate(new Line(text))).hasSize(1);
        assertThat(VALIDATOR.validate(new Many(List.of("x", text)))).hasSize(1);
    }

    @Test
    void theLengthIsCountedInCharacters() {
        assertThat(VALIDATOR.validate(new Line("😀".repeat(200)))).isEmpty();
        assertThat(VALIDATOR.validate(new Line("é".repeat(201))))
                .singleElement()
                .extracting(violation -> violation.getMessage())
                .asString()
                .contains("200 caractères");
    }

    @Test
    void severalLinesAreTakenWhereTheyAreSaid() {
        assertThat(VALIDATOR.validate(new Lines("a\r\nb\tc"))).isEmpty();
        assertThat(VALIDATOR.validate(new Lines("a\u202Eb"))).hasSize(1);
        assertThat(VALIDATOR.validate(new Lines("x".repeat(21)))).hasSize(1);
    }

    @Test
    void anAbsentTextIsLeftToOtherConstraints() {
        assertThat(VALIDATOR.validate(new Line(null))).isEmpty();
    }
}
