package fr.relais.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tools pass a sound service and see each defect of a service that has one. */
class EndpointToolsTest {

    @Test
    void a_sound_service_passes_after_many_requests() throws Throwable {
        try (SampleService service = new SampleService(Defect.NONE)) {
            assertThat(failures(AccessMatrix.tests(service.underTest()))).isEmpty();
            assertThat(failures(TokenAttacks.tests(service.underTest()))).isEmpty();
            assertThat(failures(HostileInputs.tests(service.underTest()))).isEmpty();
            assertThat(service.requests()).isGreaterThan(400);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ACCEPTS_LONG_TEXTS          | /titre                 | too long: something was written",
                "ACCEPTS_UNKNOWN_MEMBERS     | body                   | unknown member: something was written",
                "ACCEPTS_A_MEMBER_TWICE      | body                   | a member twice: something was written",
                "ACCEPTS_ANY_DATE            | /periode/fin           | date 2026-02-29: something was written",
                "ACCEPTS_REVERSED_PERIODS    | /periode/fin           | ends before it starts: something was written",
                "ACCEPTS_ANY_MEDIA_TYPE      | body                   | text/plain: something was written",
                "ACCEPTS_ANY_ADDRESS         | path dossier           | path traversal: expected one of",
                "ACCEPTS_ANY_ADDRESS         | query limite           | 20 digits: expected one of",
                "FAILS_ON_CONTROL_CHARACTERS | /titre                 | BEL: expected one of",
                "WRITES_BEFORE_REFUSING      | /dossier               | missing: something was written",
                "NAMES_ANOTHER_FIELD         | /lignes/0/actif        | string instead: expected a pointer to [/lignes/0/actif]",
                "GIVES_NO_CODE               | /rang                  | above the maximum: expected a problem with a code",
                "IS_SLOW_WITH_HUGE_NUMBERS   | /montant               | raw 1E1000000000: took",
                "NEEDS_NO_KEY                | header Idempotency-Key | missing: something was written"
            })
    void a_hostile_input_that_is_not_met(Defect defect, String place, String told) throws Throwable {
        try (SampleService service = new SampleService(defect)) {
            assertThat(failures(HostileInputs.tests(service.underTest())))
                    .anySatisfy(failure ->
                            assertThat(failure).contains(", " + place + ": ").contains(told));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "NEEDS_NO_TOKEN      | ecrireNote (POST /notes), anonyme · PROPRE: expected a problem 401, came 201",
                "LOOKS_AT_NO_ROLE    | ecrireNote (POST /notes), bareme · PROPRE: expected a problem 403, came 201",
                "LOOKS_AT_ONE_ROLE   | conseiller · PROPRE: expected a problem 403, came 201",
                "SHOWS_OTHER_CAF     | declarant · AUTRE_CAF: expected a problem 404, came 200",
                "SHUTS_EVERYBODY_OUT | conseiller · MEME_CAF: expected the act to be allowed",
                "GIVES_NO_CODE       | editeur · PROPRE: expected a problem 403, came 403"
            })
    void a_cell_that_is_not_kept(Defect defect, String told) throws Throwable {
        try (SampleService service = new SampleService(defect)) {
            assertThat(failures(AccessMatrix.tests(service.underTest())))
                    .anySatisfy(failure -> assertThat(failure).contains(told));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "NEEDS_NO_TOKEN         | no token: expected a problem 401",
                "BELIEVES_ANY_ISSUER    | of another issuer: something was written",
                "BELIEVES_ANY_SIGNATURE | not signed: expected a problem 401",
                "BELIEVES_ANY_SIGNATURE | signed by another key: expected a problem 401",
                "BELIEVES_ANY_SIGNATURE | signed with the public key: expected a problem 401",
                "BELIEVES_ANY_SIGNATURE | tampered with: expected a problem 401",
                "READS_FIRST_TOKEN      | two tokens: expected a problem 401",
                "GIVES_NO_CHALLENGE     | expired: expected a problem 401 with WWW-Authenticate"
            })
    void a_token_that_is_taken(Defect defect, String told) throws Throwable {
        try (SampleService service = new SampleService(defect)) {
            assertThat(failures(TokenAttacks.tests(service.underTest())))
                    .anySatisfy(failure -> assertThat(failure).contains(told));
        }
    }

    @Test
    void an_exemption_serves_or_fails() throws Throwable {
        try (SampleService service = new SampleService(Defect.ACCEPTS_LONG_TEXTS)) {
            var needed = new HostileInputs.Exemption("ecrireNote", "/titre", "too long", "les titres des archives");
            var useless = new HostileInputs.Exemption("ecrireNote", "/titre", "empty", "plus personne ne sait");
            var unknown = new HostileInputs.Exemption("ecrireNote", "/sujet", "empty", "un champ retiré");

            assertThat(failures(HostileInputs.tests(service.underTest(), needed)))
                    .isEmpty();
            assertThat(failures(HostileInputs.tests(service.underTest(), needed, useless)))
                    .singleElement()
                    .satisfies(failure -> assertThat(failure).contains("empty: is refused as it should be"));
            assertThat(failures(HostileInputs.tests(service.underTest(), needed, unknown)))
                    .singleElement()
                    .satisfies(failure -> assertThat(failure).contains("Nothing of the kind is sent any more"));
        }
        assertThatThrownBy(() -> new HostileInputs.Exemption("ecrireNote", "/titre", "empty", " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> failures(Stream<? extends DynamicNode> nodes) throws Throwable {
        List<String> failures = new ArrayList<>();
        for (DynamicNode node : nodes.toList()) {
            if (node instanceof DynamicContainer container) {
                failures.addAll(failures(container.getChildren()));
            } else {
                try {
                    ((DynamicTest) node).getExecutable().execute();
                } catch (AssertionError failure) {
                    failures.add(failure.getMessage());
                }
            }
        }
        return failures;
    }
}
