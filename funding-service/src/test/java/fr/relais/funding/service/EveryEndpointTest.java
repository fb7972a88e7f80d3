package fr.relais.funding.service;

import fr.relais.testkit.AccessMatrix;
import fr.relais.testkit.HostileInputs;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.ServiceUnderTest;
import fr.relais.testkit.TokenAttacks;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName("Every operation: who may use it, on what, and what it makes of hostile inputs and tokens")
class EveryEndpointTest {

    @Inject
    LesObjets objets;

    @TestFactory
    Stream<DynamicContainer> access() {
        return AccessMatrix.tests(service());
    }

    @TestFactory
    Stream<DynamicContainer> hostileInputs() {
        return HostileInputs.tests(service());
    }

    @TestFactory
    Stream<DynamicTest> tokens() {
        return TokenAttacks.tests(service());
    }

    private ServiceUnderTest service() {
        return ServiceUnderTest.with(objets.prets());
    }
}
