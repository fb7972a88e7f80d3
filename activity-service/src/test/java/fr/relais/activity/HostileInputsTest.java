package fr.relais.activity;

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
                severalLines("enregistrerBilan", "/notesLibres"),
                severalLines("enregistrerBilan", "/notesSocle/informationCandidats"),
                severalLines("enregistrerBilan", "/notesSocle/cadreEchange"),
                severalLines("enregistrerBilan", "/notesSocle/formationContinue"),
                severalLines("enregistrerBilan", "/notesSocle/demarchesMonenfant"),
                severalLines("enregistrerBilan", "/notesSocle/informationParents"),
                severalLines("enregistrerBilan", "/missionRenforcee/commentaire"),
                severalLines("accorderReport", "/motif"),
                severalLines("evaluerBilan", "/motif"),
                severalLines("reviserBilan", "/motif"),
                severalLines("evaluerBilan", "/motifEcart"),
                severalLines("reviserBilan", "/motifEcart"),
                severalLines("demanderCorrection", "/motif"),
                severalLines("demanderCorrection", "/champs/0/motif"),
                severalLines("refuserDeclaration", "/motif"),
                severalLines("rectifierDeclaration", "/motif"),
                severalLines("redigerRapport", "/synthese"),
                severalLines("repondreRapport", "/ensemble"),
                severalLines("repondreRapport", "/constats/0/texte"),
                severalLines("cloreControle", "/motif"),
                severalLines("cloreControle", "/decisions/0/motif"),
                severalLines("cloreControle", "/revision/motifEcart"));
    }

    private static Exemption severalLines(String operation, String field) {
        return new Exemption(operation, field, "line feed", "une explication tient sur plusieurs lignes");
    }
}
