package fr.relais.convention;

import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.ServiceUnderTest;
import fr.relais.testkit.TokenAttacks;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A token that is nearly good opens nothing. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class TokenAttacksTest {

    @Inject
    Exemplaires exemplaires;

    @TestFactory
    Stream<DynamicTest> every_forged_token_on_every_operation() {
        return TokenAttacks.tests(ServiceUnderTest.with(exemplaires));
    }
}
