package fr.relais.activity;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.relais.kit.event.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules are pure, the aggregates know JPA only, and nothing here knows another service. */
class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.relais.activity");

    private static final String[] FEATURES = {
        "fr.relais.activity",
        "fr.relais.activity.dossier",
        "fr.relais.activity.campagne",
        "fr.relais.activity.declaration",
        "fr.relais.activity.bilan",
        "fr.relais.activity.analyse",
        "fr.relais.activity.guichet",
        "fr.relais.activity.promotion",
        "fr.relais.activity.piece",
        "fr.relais.activity.importation",
        "fr.relais.activity.evaluation",
        "fr.relais.activity.suivi",
        "fr.relais.activity.relance",
        "fr.relais.activity.statistique",
        "fr.relais.activity.controle"
    };

    private static final DescribedPredicate<JavaClass> FEATURE = resideInAnyPackage(FEATURES);

    private static final DescribedPredicate<JavaClass> MAPPED =
            describe("mapped", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class));

    private static final DescribedPredicate<JavaClass> USE_CASE =
            describe("use case", type -> outermost(type).isAnnotatedWith(ApplicationScoped.class));

    private static final DescribedPredicate<JavaClass> AGGREGATE =
            FEATURE.and(MAPPED).as("aggregates and what is mapped with them");

    private static final DescribedPredicate<JavaClass> PURE =
            FEATURE.and(DescribedPredicate.not(MAPPED.or(USE_CASE))).as("pure classes");

    private static final DescribedPredicate<JavaClass> VOCABULARY = resideInAnyPackage(
                    "java..",
                    "fr.relais.kit.value",
                    "fr.relais.kit.problem",
                    "fr.relais.kit.identity",
                    "fr.relais.kit.state",
                    "fr.relais.kit.csv",
                    "fr.relais.document")
            .or(FEATURE.and(DescribedPredicate.not(USE_CASE)))
            .or(JavaClass.Predicates.equivalentTo(Event.class))
            .or(resideInAPackage("com.fasterxml.jackson.annotation"));

    @Test
    void pure_classes_know_neither_framework_nor_use_case() {
        classes().that(PURE).should().onlyDependOnClassesThat(VOCABULARY).check(SERVICE);
    }

    @Test
    void aggregates_add_the_annotations_of_JPA_and_nothing_else() {
        classes()
                .that(AGGREGATE)
                .should()
                .onlyDependOnClassesThat(VOCABULARY.or(resideInAnyPackage(
                        "jakarta.persistence..",
                        "org.hibernate.annotations..",
                        "org.hibernate.type",
                        "fr.relais.kit.persistence")))
                .check(SERVICE);
    }

    @Test
    void neither_looks_at_a_clock() {
        noClasses()
                .that(PURE.or(AGGREGATE))
                .should()
                .dependOnClassesThat(JavaClass.Predicates.assignableTo(Clock.class))
                .check(SERVICE);
    }

    @Test
    void a_feature_knows_neither_its_resources_nor_its_messages() {
        noClasses()
                .that(FEATURE)
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("fr.relais.activity..rest..", "fr.relais.activity..messaging.."))
                .check(SERVICE);
    }

    @Test
    void no_feature_knows_itself_through_another() {
        slices().matching("fr.relais.activity.(*)..").should().beFreeOfCycles().check(SERVICE);
    }

    @Test
    void nothing_knows_another_service() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("fr.relais.convention..", "fr.relais.funding.."))
                .check(SERVICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr.relais.activity",
                "fr.relais.activity.dossier",
                "fr.relais.activity.dossier.messaging",
                "fr.relais.activity.campagne",
                "fr.relais.activity.campagne.rest",
                "fr.relais.activity.declaration",
                "fr.relais.activity.declaration.rest",
                "fr.relais.activity.bilan",
                "fr.relais.activity.bilan.rest",
                "fr.relais.activity.analyse",
                "fr.relais.activity.analyse.rest",
                "fr.relais.activity.guichet",
                "fr.relais.activity.guichet.rest",
                "fr.relais.activity.promotion",
                "fr.relais.activity.promotion.rest",
                "fr.relais.activity.piece",
                "fr.relais.activity.piece.rest",
                "fr.relais.activity.importation",
                "fr.relais.activity.importation.rest",
                "fr.relais.activity.evaluation",
                "fr.relais.activity.evaluation.rest",
                "fr.relais.activity.suivi",
                "fr.relais.activity.relance",
                "fr.relais.activity.relance.rest",
                "fr.relais.activity.statistique",
                "fr.relais.activity.statistique.rest",
                "fr.relais.activity.controle",
                "fr.relais.activity.controle.rest",
                "fr.relais.activity.rest"
            })
    void no_rule_speaks_of_an_empty_package(String name) {
        assertThat(SERVICE.that(resideInAPackage(name)).stream()
                        .filter(type -> !type.getSimpleName().equals("package-info")))
                .isNotEmpty();
    }

    @Test
    void the_rules_really_see_policies_and_aggregates() {
        assertThat(names(PURE))
                .contains(
                        "Completude",
                        "Recevabilite",
                        "StateMachine",
                        "Engagement",
                        "Dossier",
                        "Echeance",
                        "Coherence",
                        "Rappel",
                        "CyclePiece",
                        "PiecesAttendues",
                        "LectureExport",
                        "EvaluationAnalyse");
        assertThat(names(AGGREGATE))
                .contains(
                        "Declaration",
                        "VersionDeclaration",
                        "Bilan",
                        "ConventionSignee",
                        "Campagne",
                        "Seance",
                        "Piece");
    }

    private static Stream<String> names(DescribedPredicate<JavaClass> predicate) {
        return SERVICE.that(predicate).stream().map(JavaClass::getSimpleName);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }
}
