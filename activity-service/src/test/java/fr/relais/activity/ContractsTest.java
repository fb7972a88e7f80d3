package fr.relais.activity;

import fr.relais.activity.rest.ActivityRefusals;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.testkit.Posts;
import fr.relais.testkit.RefusalsTested;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What the build asks for when an act or a refusal is added. */
class ContractsTest {

    @Test
    void every_act_happens_once_per_key() {
        Posts.assertAllIdempotent("fr.relais.activity");
    }

    @Test
    void every_refusal_has_a_test() {
        for (RefusalCode[] codes : ActivityRefusals.FEATURES) {
            RefusalsTested.assertEachNamedInTests(
                    Arrays.copyOf(codes, codes.length, Enum[].class), Path.of("src/test/java"));
        }
    }
}
