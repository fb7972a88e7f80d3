package fr.relais.convention;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Design §3: rules are pure, rows are the aggregate's business, and no service knows another. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.relais.convention");

    private static final String[] FEATURES = {
        "fr.relais.convention.gestionnaire",
        "fr.relais.convention.relais",
        "fr.relais.convention.convention",
        "fr.relais.convention.habilitation",
        "fr.relais.convention.caf",
        "fr.relais.convention.signataire",
        "fr.relais.convention.territoire",
        "fr.relais.convention.beneficiaire",
        "fr.relais.convention.ctg",
        "fr.relais.convention.coordination",
        "fr.relais.convention.linf",
        "fr.relais.convention.document",
        "fr.relais.convention.recherche",
        "fr.relais.convention.stock",
        "fr.relais.convention.edition",
        "fr.relais.convention.projet",
        "fr.relais.convention.instruction"
    };

    private static final DescribedPredicate<JavaClass> USE_CASES = resideInAnyPackage(FEATURES)
            .and(annotatedWith(ApplicationScoped.class))
            .as("use cases");
    private static final DescribedPredicate<JavaClass> AGGREGATE = resideInAnyPackage(FEATURES)
            .and(annotatedWith(Entity.class).or(annotatedWith(Embeddable.class)))
            .as("the aggregate");
    private static final DescribedPredicate<JavaClass> RULES =
            resideInAnyPackage(FEATURES).and(not(USE_CASES)).and(not(AGGREGATE)).as("the rules");

    private static final String[] PURE = {
        "java..",
        "fr.relais.kit.value",
        "fr.relais.kit.problem",
        "fr.relais.kit.identity",
        "fr.relais.kit.state",
        "fr.relais.kit.csv",
        "fr.relais.document",
        "fr.relais.convention",
    };

    @Test
    @DisplayName("The rules know Java, the value types and one another; the published event also names its JSON")
    void rules_are_pure() {
        classes()
                .that(RULES)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(PURE)
                        .or(resideInAnyPackage(FEATURES))
                        .or(resideInAnyPackage("com.fasterxml.jackson.annotation")))
                .check(CLASSES);
    }

    @Test
    @DisplayName("The aggregate knows JPA besides")
    void the_aggregate_knows_jpa_only() {
        classes()
                .that(AGGREGATE)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(PURE)
                        .or(resideInAnyPackage(FEATURES))
                        .or(resideInAnyPackage(
                                "jakarta.persistence", "org.hibernate.annotations", "org.hibernate.type")))
                .check(CLASSES);
    }

    @Test
    @DisplayName("Neither the rules nor the aggregate look at a clock or call a use case")
    void no_clock_and_no_use_case() {
        noClasses()
                .that(RULES.or(AGGREGATE))
                .should()
                .dependOnClassesThat(USE_CASES)
                .check(CLASSES);
        noClasses()
                .that(RULES.or(AGGREGATE))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class)
                .check(CLASSES);
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(CLASSES);
    }

    @Test
    @DisplayName("Resources delegate: no rows, no outbox, no transaction")
    void resources_delegate() {
        noClasses()
                .that()
                .resideInAPackage("..rest")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..", "fr.relais.kit.event..")
                .check(CLASSES);
    }

    @Test
    @DisplayName("No service knows another, and no feature knows itself through another")
    void no_other_service_and_no_cycle() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fr.relais.activity..", "fr.relais.funding..")
                .check(CLASSES);
        SlicesRuleDefinition.slices()
                .matching("fr.relais.convention.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    @DisplayName("The rules above speak of classes that exist")
    void not_vacuous() {
        assertThat(FEATURES)
                .allSatisfy(feature -> assertThat(CLASSES.that(resideInAnyPackage(feature)))
                        .hasSizeGreaterThan(2)
                        .anyMatch(USE_CASES));
        assertThat(CLASSES.that(RULES)).extracting(JavaClass::getSimpleName).contains("Consolidation", "Redaction");
        assertThat(CLASSES.that(AGGREGATE)).extracting(JavaClass::getSimpleName).contains("Convention", "Instrument");
        assertThat(CLASSES.that(resideInAnyPackage("..rest"))).hasSizeGreaterThan(5);
    }
}
