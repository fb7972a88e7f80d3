package fr.relais.funding;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.relais.testkit.Posts;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The calculations know nothing but their facts: no framework, no clock, no input or output. */
class ArchitectureTest {

    private static final String ROOT = "fr.relais.funding.";

    static final List<String> PURE = List.of(
            ROOT + "faits",
            ROOT + "bareme",
            ROOT + "droit",
            ROOT + "echeancier",
            ROOT + "reconciliation",
            ROOT + "ecriture",
            ROOT + "projection",
            ROOT + "attente",
            ROOT + "jours");

    private static final String[] KNOWN = {
        "java.lang",
        "java.lang.invoke",
        "java.lang.runtime",
        "java.math",
        "java.time..",
        "java.util..",
        "fr.relais.kit.value"
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.relais.funding");

    @ParameterizedTest(name = "{0} holds classes and imports only java.*, the value types and its like")
    @FieldSource("PURE")
    void pure(String pure) {
        assertThat(CLASSES.stream().filter(type -> type.getPackageName().equals(pure) && !type.isInterface()))
                .hasSizeGreaterThan(3);
        classes()
                .that()
                .resideInAPackage(pure)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(KNOWN).or(resideInAnyPackage(PURE.toArray(String[]::new))))
                .check(CLASSES);
    }

    @Test
    @DisplayName("No clock and no hidden day: today is given")
    void noClock() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callMethodWhere(describe("reads the time", ArchitectureTest::readsTheTime))
                .check(CLASSES);
    }

    private static boolean readsTheTime(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getPackageName();
        return (owner.startsWith("java.time") && call.getName().equals("now"))
                || call.getName().equals("currentTimeMillis")
                || call.getName().equals("nanoTime");
    }

    @Test
    @DisplayName("Facts and parameters feed the right, the right the échéancier, the échéancier the orders; never back")
    void layers() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "(faits|bareme|droit|echeancier|reconciliation)")
                .layer("faits")
                .definedBy(ROOT + "faits")
                .layer("bareme")
                .definedBy(ROOT + "bareme")
                .layer("droit")
                .definedBy(ROOT + "droit")
                .layer("echeancier")
                .definedBy(ROOT + "echeancier")
                .layer("reconciliation")
                .definedBy(ROOT + "reconciliation")
                .whereLayer("faits")
                .mayNotAccessAnyLayer()
                .whereLayer("bareme")
                .mayNotAccessAnyLayer()
                .whereLayer("droit")
                .mayOnlyAccessLayers("faits", "bareme")
                .whereLayer("echeancier")
                .mayOnlyAccessLayers("faits", "bareme", "droit")
                .whereLayer("reconciliation")
                .mayOnlyAccessLayers("faits", "droit", "echeancier")
                .check(CLASSES);
    }

    @Test
    @DisplayName("What is sent twice happens once")
    void everyPostIsIdempotent() {
        Posts.assertAllIdempotent("fr.relais.funding");
    }

    @Test
    @DisplayName("No package of the service depends on one that depends on it, and none on another service")
    void noCycles() {
        slices().matching("fr.relais.funding.(*)..").should().beFreeOfCycles().check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fr.relais.convention..", "fr.relais.activity..")
                .check(CLASSES);
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct()).hasSizeGreaterThan(12);
    }
}
