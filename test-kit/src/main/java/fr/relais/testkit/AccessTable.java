package fr.relais.testkit;

import fr.relais.infrastructure.Persona;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The committed access matrix of a service, read strictly: every role has its column, every operation its row. */
final class AccessTable {
    static final Path COMMITTED = Path.of("contracts", "acces.csv");

    /** Whoever brings no token. */
    static final String ANONYME = "anonyme";

    private final List<String> roles;
    private final Map<String, Map<String, Cell>> rows;

    private AccessTable(List<String> roles, Map<String, Map<String, Cell>> rows) {
        this.roles = roles;
        this.rows = rows;
    }

    static AccessTable read(Path file) {
        try {
            return parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException("No access matrix", e);
        }
    }

    static AccessTable parse(List<String> lines) {
        List<String> header = cells(lines.get(0));
        List<String> roles = header.subList(1, header.size());
        Set<String> expected = new TreeSet<>(knownRoles());
        if (!expected.equals(new TreeSet<>(roles)) || roles.size() != expected.size()) {
            throw new AssertionError("The access matrix has the columns " + roles + ", the roles are " + expected);
        }
        Map<String, Map<String, Cell>> rows = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            if (cells.size() != header.size() || rows.containsKey(cells.get(0))) {
                throw new AssertionError("One cell for each role, one row for each operation: " + line);
            }
            Map<String, Cell> row = new LinkedHashMap<>();
            for (int column = 1; column < cells.size(); column++) {
                row.put(header.get(column), Cell.of(cells.get(column)));
            }
            rows.put(cells.get(0), row);
        }
        return new AccessTable(roles, rows);
    }

    List<String> roles() {
        return roles;
    }

    Cell cell(Operation operation, String role) {
        return rows.get(operation.id()).get(role);
    }

    /** A role with a token that may use the operation. */
    String allowedRole(Operation operation) {
        return roles.stream()
                .filter(role -> !role.equals(ANONYME) && cell(operation, role) != Cell.REFUSE)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody may use " + operation));
    }

    void requireSameAs(OpenApiDocument document) {
        Set<String> operations =
                document.operations().stream().map(Operation::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> without = new TreeSet<>(operations);
        without.removeAll(rows.keySet());
        Set<String> unknown = new TreeSet<>(rows.keySet());
        unknown.removeAll(operations);
        if (!without.isEmpty() || !unknown.isEmpty()) {
            throw new AssertionError(
                    "Operations without a row: " + without + "; rows without an operation: " + unknown);
        }
    }

    /** Each role is some persona's, so that a new role cannot do without a column. */
    private static Set<String> knownRoles() {
        return Stream.concat(
                        Stream.of(ANONYME),
                        Arrays.stream(Persona.values()).flatMap(persona -> persona.roles().stream()))
                .collect(Collectors.toSet());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(";", -1)).map(String::strip).toList();
    }
}
