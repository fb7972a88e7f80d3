package fr.relais.convention;

import fr.relais.testkit.AccessMatrix;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Who may do what on whose dossier is what contracts/acces.csv says. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class AccessMatrixTest {

    @Inject
    Exemplaires exemplaires;

    @TestFactory
    Stream<DynamicContainer> every_role_on_every_operation() {
        return AccessMatrix.tests(ServiceUnderTest.with(exemplaires));
    }
}
