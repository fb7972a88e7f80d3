package fr.relais.testkit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.Cell.Access;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/**
 * Plays every operation of a service with every role on every kind of object, and expects what the service's committed
 * {@code contracts/acces.csv} says. That file is separated by {@code ;}: the operationId, then one column for each role and
 * one, {@code anonyme}, for whoever brings no token. A cell says:
 *
 * <ul>
 *   <li>{@code -}: refused for all, with 403, or 401 without a token;
 *   <li>{@code propre}: allowed for its own dossier or gestionnaire; 404 for another gestionnaire's, of the same Caf or not;
 *   <li>{@code caf}: allowed for the dossiers of its own Caf, whoever manages them; 404 for those of another Caf;
 *   <li>{@code tout}: allowed whatever the object, or where there is none.
 * </ul>
 *
 * An operation without a row, a row without an operation and a role without a column fail. Whoever holds a role of each
 * side at once is refused everywhere.
 */
public final class AccessMatrix {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    /** Answers of the act itself, whatever comes of it; a request that is not even read would prove nothing. */
    private static final Set<Integer> BUSINESS = Set.of(409, 412, 422);

    private final ServiceUnderTest service;
    private final String twoSides = Tokens.issuer()
            .token(
                    "deux-cotes",
                    "Partenaire et agent",
                    Set.of("declarant", "conseiller"),
                    Persona.DECLARANT_MEAUX.codeCaf(),
                    Persona.DECLARANT_MEAUX.siret());

    private AccessMatrix(ServiceUnderTest service) {
        this.service = service;
    }

    /** One test for each operation, role and relation, grouped by operation. */
    public static Stream<DynamicContainer> tests(ServiceUnderTest service) {
        AccessMatrix matrix = new AccessMatrix(service);
        return service.document().operations().stream()
                .map(operation -> dynamicContainer(
                        operation.toString(),
                        Stream.concat(matrix.cells(operation), Stream.of(matrix.twoSides(operation)))));
    }

    private Stream<DynamicTest> cells(Operation operation) {
        return service.access().roles().stream()
                .flatMap(role -> Arrays.stream(Relation.values()).map(relation -> situation(operation, role, relation)))
                .map(situation -> dynamicTest(situation.toString(), () -> expectCell(situation)));
    }

    private Situation situation(Operation operation, String role, Relation relation) {
        Access access = service.access().cell(operation, role).access(relation);
        return new Situation(operation, role, relation, access == Access.ALLOWED);
    }

    private DynamicTest twoSides(Operation operation) {
        return dynamicTest("declarant + conseiller", () -> {
            Situation situation = new Situation(operation, "conseiller", Relation.PROPRE, false);
            Answer answer = service.send(service.requests().of(situation).bearing(twoSides));
            expect(Access.REFUSED, FORBIDDEN, answer, situation);
        });
    }

    private void expectCell(Situation situation) {
        Cell cell = service.access().cell(situation.operation(), situation.role());
        if (cell.looksAtObject() && !service.requests().hasObject(situation)) {
            throw new AssertionError("The cell is « " + cell + " », and the service gives no object of "
                    + situation.operation() + " to look at");
        }
        Call call = service.requests().of(situation);
        Answer answer = service.send(token(situation.role()).map(call::bearing).orElse(call));
        int refusal = situation.role().equals(AccessTable.ANONYME) ? UNAUTHORIZED : FORBIDDEN;
        expect(cell.access(situation.relation()), refusal, answer, situation);
    }

    private static Optional<String> token(String role) {
        return role.equals(AccessTable.ANONYME)
                ? Optional.empty()
                : Optional.of(Tokens.of(ServiceUnderTest.persona(role)));
    }

    private static void expect(Access access, int refusal, Answer answer, Situation situation) {
        boolean asExpected = switch (access) {
            case ALLOWED -> answer.status() < 300 || BUSINESS.contains(answer.status());
            case REFUSED -> answer.status() == refusal && answer.isProblem();
            case UNKNOWN -> answer.status() == NOT_FOUND && answer.isProblem();
        };
        if (!asExpected) {
            String expected = switch (access) {
                case ALLOWED -> "the act to be allowed (2xx, or " + List.copyOf(BUSINESS) + ")";
                case REFUSED -> "a problem " + refusal;
                case UNKNOWN -> "a problem " + NOT_FOUND;
            };
            throw new AssertionError(
                    situation.operation() + ", " + situation + ": expected " + expected + ", came " + answer);
        }
    }
}
