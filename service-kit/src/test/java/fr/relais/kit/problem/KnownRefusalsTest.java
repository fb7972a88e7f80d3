package fr.relais.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.testkit.RefusalsTested;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KnownRefusalsTest {

    private enum OtherRefusal implements RefusalCode {
        CONFLIT;

        @Override
        public Reason reason() {
            return KitRefusal.CONFLIT.reason();
        }
    }

    @Test
    void twoRefusalsNeverShareACode() {
        assertThatThrownBy(() -> new KnownRefusals(List.of(KitRefusal.CONFLIT, OtherRefusal.CONFLIT)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CONFLIT");
    }

    @Test
    void aRefusalIsFoundByItsCode() {
        KnownRefusals known = new KnownRefusals(List.of(KitRefusal.values()));

        assertThat(known.find("CONFLIT")).contains(KitRefusal.CONFLIT);
        assertThat(known.find("RIEN")).isEmpty();
        assertThat(known.all()).hasSize(KitRefusal.values().length);
    }

    @Test
    void everyRefusalOfTheKitHasATest() {
        RefusalsTested.assertEachNamedInTests(KitRefusal.values(), Path.of("src/test/java"));
    }

    @ParameterizedTest
    @EnumSource(KitRefusal.class)
    void everyRefusalSaysWhatIsWrongAndWhatToDo(KitRefusal refusal) {
        assertThat(refusal.titre()).endsWith(".");
        assertThat(refusal.conseil()).endsWith(".").isNotEqualTo(refusal.titre());
        assertThat(refusal.status()).isBetween(400, 599);
    }
}
