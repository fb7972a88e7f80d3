package fr.relais.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Proves that every POST of a service is idempotent; fails too when it finds no POST at all. */
public final class Posts {
    private static final String POST = "jakarta.ws.rs.POST";
    private static final String IDEMPOTENT = "fr.relais.kit.idempotence.Idempotent";

    private Posts() {}

    /** For the resources below this package, those of the tests left out. */
    public static void assertAllIdempotent(String basePackage) {
        check(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(basePackage));
    }

    public static void assertAllIdempotent(Class<?>... resources) {
        check(new ClassFileImporter().importClasses(resources));
    }

    private static void check(JavaClasses resources) {
        methods()
                .that()
                .areAnnotatedWith(POST)
                .should()
                .beAnnotatedWith(IDEMPOTENT)
                .because("what is sent twice must happen once")
                .check(resources);
    }
}
