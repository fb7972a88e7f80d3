package fr.relais.activity;

import fr.relais.activity.analyse.AnalyseRefusal;
import fr.relais.activity.guichet.GuichetRefusal;
import fr.relais.activity.promotion.PromotionRefusal;
import fr.relais.testkit.Posts;
import fr.relais.testkit.RefusalsTested;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the build asks for when an act or a refusal is added. */
class ContractsTest {

    @Test
    void every_act_happens_once_per_key() {
        Posts.assertAllIdempotent("fr.relais.activity");
    }

    @Test
    void every_refusal_has_a_test() {
        Path tests = Path.of("src/test/java");
        RefusalsTested.assertEachNamedInTests(ActivityRefusal.values(), tests);
        RefusalsTested.assertEachNamedInTests(AnalyseRefusal.values(), tests);
        RefusalsTested.assertEachNamedInTests(GuichetRefusal.values(), tests);
        RefusalsTested.assertEachNamedInTests(PromotionRefusal.values(), tests);
    }
}
