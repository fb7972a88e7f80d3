package fr.relais.paymentfiles;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Functions only: no framework, no clock, and one place that knows the large library. */
class ArchitectureTest {

    private static final String VIREMENT = "fr.relais.paymentfiles.virement";
    private static final String RETOUR = "fr.relais.paymentfiles.retour";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.relais.paymentfiles");

    @Test
    @DisplayName("Both packages hold classes; writing knows two libraries, reading none")
    void pure() {
        assertThat(CLASSES.stream().filter(type -> type.getPackageName().equals(VIREMENT)))
                .hasSizeGreaterThan(5);
        assertThat(CLASSES.stream().filter(type -> type.getPackageName().equals(RETOUR)))
                .hasSizeGreaterThan(5);
        classes()
                .that()
                .resideInAPackage(VIREMENT)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        VIREMENT,
                        "java..",
                        "com.prowidesoftware.swift.model..",
                        "org.apache.commons.validator.routines")
                .check(CLASSES);
        classes()
                .that()
                .resideInAPackage(RETOUR)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(RETOUR, "java..", "javax.xml.stream..")
                .check(CLASSES);
    }

    @Test
    @DisplayName("No clock: the caller gives every date")
    void noClock() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(CLASSES);
        noClasses()
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("now")))
                .check(CLASSES);
    }
}
