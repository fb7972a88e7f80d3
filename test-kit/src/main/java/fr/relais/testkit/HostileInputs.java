package fr.relais.testkit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/**
 * Sends to every operation of a service's document what nobody should accept, field by field from the document's example,
 * and expects each time a 4xx problem with a code that names the field, within a second, and not one row written.
 * The schema alone says what a field takes; a service may except an input, with its reason, as long as it needs to.
 */
public final class HostileInputs {
    private static final String EXAMPLES = "examples";
    private static final Duration LIMIT = Duration.ofSeconds(1);

    private final ServiceUnderTest service;
    private final List<Exemption> exemptions;

    private HostileInputs(ServiceUnderTest service, List<Exemption> exemptions) {
        this.service = service;
        this.exemptions = exemptions;
    }

    /**
     * An input that a place of an operation may take after all: the field's pointer, {@code body}, {@code query limite}, or {@code examples}
     * with a pointer, for what no valid example can show.
     */
    public record Exemption(String operation, String place, String input, String reason) {

        public Exemption {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("An exemption has a reason");
            }
        }

        private boolean isFor(Operation asked, String where, String what) {
            return operation.equals(asked.id()) && place.equals(where) && input.equals(what);
        }
    }

    /** One test for each field or parameter, grouped by operation. An exemption that no longer serves fails. */
    public static Stream<DynamicContainer> tests(ServiceUnderTest service, Exemption... exemptions) {
        HostileInputs inputs = new HostileInputs(service, List.of(exemptions));
        return Stream.concat(
                service.document().operations().stream().map(inputs::tests), Stream.of(inputs.exemptionsAreOfUse()));
    }

    private DynamicContainer tests(Operation operation) {
        Stream<DynamicTest> places = places(operation).entrySet().stream()
                .map(place ->
                        dynamicTest(place.getKey(), () -> expectRefusals(operation, place.getKey(), place.getValue())));
        DynamicTest examples = dynamicTest(EXAMPLES, () -> expectExamples(operation));
        return dynamicContainer(operation.toString(), Stream.concat(Stream.of(examples), places));
    }

    private void expectExamples(Operation operation) {
        List<String> hidden = Fields.hidden(service.document(), fields(operation)).stream()
                .filter(pointer -> exemptions.stream().noneMatch(each -> each.isFor(operation, EXAMPLES, pointer)))
                .toList();
        if (!hidden.isEmpty()) {
            throw new AssertionError("No example of " + operation + " shows what is in " + hidden);
        }
    }

    private Collection<Field> fields(Operation operation) {
        return operation
                .body()
                .map(body -> Fields.of(
                        service.document(),
                        body.path("schema"),
                        service.requests().bodies(service.allowedSituation(operation))))
                .orElse(List.of());
    }

    /** What is sent to each place of an operation. */
    private Map<String, List<Attack>> places(Operation operation) {
        Map<String, List<Attack>> places = new LinkedHashMap<>();
        Call call = service.allowed(operation);
        if (call.hasBody()) {
            places.put("body", operation.file().isPresent() ? FileAttacks.on(call) : BodyAttacks.on(call));
        }
        fields(operation)
                .forEach(field -> places.put(field.pointer(), FieldAttacks.on(field, service.document(), call)));
        operation
                .parameters()
                .forEach(parameter -> places.put(
                        parameter.in() + " " + parameter.name(),
                        ParameterAttacks.on(parameter, operation, service.document(), call)));
        return places;
    }

    private void expectRefusals(Operation operation, String place, List<Attack> attacks) {
        List<String> faults = new ArrayList<>();
        for (Attack attack : attacks) {
            boolean exempt = exemptions.stream().anyMatch(each -> each.isFor(operation, place, attack.input()));
            Optional<String> fault = fault(attack);
            if (exempt && fault.isEmpty()) {
                faults.add(attack.input() + ": is refused as it should be, its exemption serves no longer");
            } else if (!exempt) {
                fault.ifPresent(told -> faults.add(attack.input() + ": " + told));
            }
        }
        if (!faults.isEmpty()) {
            throw new AssertionError("%s, %s: %d of %d hostile inputs are not met as they should be%n  - %s"
                    .formatted(operation, place, faults.size(), attacks.size(), String.join("\n  - ", faults)));
        }
    }

    private Optional<String> fault(Attack attack) {
        Map<String, String> before = service.state();
        Answer answer = sendWithinLimit(attack);
        Map<String, String> after = service.state();
        if (!before.equals(after)) {
            Map<String, String> written = new TreeMap<>(after);
            written.entrySet().removeAll(before.entrySet());
            return Optional.of("something was written, in " + written + "; came " + answer);
        }
        if (answer.took().compareTo(LIMIT) > 0) {
            return Optional.of("took " + answer.took().toMillis() + " ms; came " + answer);
        }
        if (!attack.refusals().contains(answer.status())) {
            return Optional.of("expected one of " + attack.refusals() + ", came " + answer);
        }
        if (!answer.isProblem()) {
            return Optional.of("expected a problem with a code, came " + answer);
        }
        return attack.isNamedBy(answer)
                ? Optional.empty()
                : Optional.of("expected a pointer to " + attack.fields() + ", came " + answer);
    }

    /** A machine may stop for a second by itself, not twice on the same input. */
    private Answer sendWithinLimit(Attack attack) {
        Answer answer = service.send(attack.call().withFreshKey());
        return answer.took().compareTo(LIMIT) > 0 ? service.send(attack.call().withFreshKey()) : answer;
    }

    private DynamicContainer exemptionsAreOfUse() {
        return dynamicContainer(
                "exemptions",
                exemptions.stream()
                        .map(exemption -> dynamicTest(exemption.toString(), () -> {
                            if (service.document().operations().stream()
                                    .filter(each -> each.id().equals(exemption.operation()))
                                    .noneMatch(each -> serves(exemption, each))) {
                                throw new AssertionError("Nothing of the kind is sent any more: " + exemption);
                            }
                        })));
    }

    private boolean serves(Exemption exemption, Operation operation) {
        Stream<String> hidden = Fields.hidden(service.document(), fields(operation)).stream();
        return hidden.anyMatch(pointer -> exemption.isFor(operation, EXAMPLES, pointer))
                || places(operation).entrySet().stream()
                        .anyMatch(place -> place.getValue().stream()
                                .anyMatch(attack -> exemption.isFor(operation, place.getKey(), attack.input())));
    }
}
