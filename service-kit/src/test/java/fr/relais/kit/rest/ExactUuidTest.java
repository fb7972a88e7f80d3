package fr.relais.kit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactUuidTest {

    private static final String ID = "019308a0-0000-7000-8000-00000000D0C1";

    private final ObjectMapper json = new ObjectMapper();

    ExactUuidTest() {
        new StrictJson().customize(json);
    }

    @Test
    void itsThirtySixCharactersAreAnIdentifier() throws JsonProcessingException {
        assertThat(json.readValue('"' + ID + '"', UUID.class)).isEqualTo(UUID.fromString(ID));
        assertThat(json.readValue("null", UUID.class)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ID + "\\u0000",
                " " + ID,
                "{" + ID + "}",
                "019308a0000070008000",
                "AZMIoAAAcACAAAAAAADQwQ==",
                "1-1-1-1-1"
            })
    void nothingElseIs(String text) {
        assertThatThrownBy(() -> json.readValue('"' + text + '"', UUID.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void norIsANumber() {
        assertThatThrownBy(() -> json.readValue("7", UUID.class)).isInstanceOf(JsonProcessingException.class);
    }
}
