package fr.relais.convention;

import fr.relais.testkit.HostileInputs;
import fr.relais.testkit.HostileInputs.Exemption;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** What nobody should accept is refused, named, and leaves no trace. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class HostileInputsTest {

    @Inject
    Exemplaires exemplaires;

    @TestFactory
    Stream<DynamicContainer> every_hostile_input_to_every_operation() {
        return HostileInputs.tests(
                ServiceUnderTest.with(exemplaires),
                unseen("redigerConvention", "/texte/modifie"),
                unseen("reprendreConvention", "/convention/texte/modifie"),
                unseen("modifierConvention", "/modifie"),
                tripartite("reprendreConvention", "/convention/texte/cosignataire"),
                tripartite("reprendreConvention", "/avenants/0/texte/cosignataire"),
                tripartite("redigerAvenant", "/cosignataire"),
                tripartite("modifierAvenant", "/cosignataire"),
                severalLines("redigerConvention", "/texte/articles/0/texte"),
                severalLines("reprendreConvention", "/convention/texte/articles/0/texte"),
                severalLines("reprendreConvention", "/avenants/0/texte/articles/0/texte"),
                severalLines("redigerAvenant", "/articles/0/texte"),
                severalLines("modifierConvention", "/articles/0/texte"),
                severalLines("modifierAvenant", "/articles/0/texte"));
    }

    private static Exemption severalLines(String operation, String article) {
        return new Exemption(operation, article, "line feed", "An article is a text of several lines.");
    }

    private static Exemption tripartite(String operation, String cosignataire) {
        return new Exemption(
                operation,
                "examples",
                cosignataire,
                "The same third signatory is attacked where a convention is drafted.");
    }

    private static Exemption unseen(String operation, String modifie) {
        return new Exemption(
                operation,
                "examples",
                modifie,
                "A convention modifies none, so no accepted example shows one (AVN-1); an avenant's is attacked.");
    }
}
