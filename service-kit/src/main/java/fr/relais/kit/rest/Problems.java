package fr.relais.kit.rest;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.problem.Violation;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes a refusal as an RFC 9457 problem with its code, its rule and the fields at fault. */
final class Problems {

    private Problems() {}

    static HttpProblem.Builder of(RefusalCode code, String detail) {
        return HttpProblem.builder()
                .withType(type(code))
                .withTitle(code.titre())
                .withStatus(code.status())
                .withDetail(detail)
                .with("code", code.name())
                .with("regle", code.regle());
    }

    /** The page that tells what the code means, on the service itself. */
    static URI type(RefusalCode code) {
        return URI.create("/problemes/" + code.name());
    }

    static HttpProblem of(RefusalCode code) {
        return of(code, code.titre()).build();
    }

    static HttpProblem of(Refused refused) {
        HttpProblem.Builder problem = of(refused.code(), refused.getMessage());
        refused.members().forEach(problem::with);
        return withErrors(problem, refused.violations());
    }

    static HttpProblem of(ConstraintViolationException invalid) {
        List<Violation> violations = invalid.getConstraintViolations().stream()
                .map(Problems::violation)
                .sorted(Comparator.comparing(Violation::pointer))
                .toList();
        return withErrors(of(KitRefusal.CHAMP_INVALIDE, KitRefusal.CHAMP_INVALIDE.titre()), violations);
    }

    private static HttpProblem withErrors(HttpProblem.Builder problem, List<Violation> violations) {
        return (violations.isEmpty() ? problem : problem.with("errors", violations)).build();
    }

    private static Violation violation(ConstraintViolation<?> invalid) {
        KitRefusal code = KitRefusal.CHAMP_INVALIDE;
        return new Violation(pointer(invalid.getPropertyPath()), code.name(), code.regle(), invalid.getMessage());
    }

    /** Bean validation names the method and its parameter first; the rest is the path inside the body. */
    private static String pointer(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .skip(2)
                .map(Problems::step)
                .collect(Collectors.joining());
    }

    private static String step(Path.Node node) {
        String index = node.getIndex() == null ? "" : "/" + node.getIndex();
        return node.getKind() == ElementKind.CONTAINER_ELEMENT ? index : index + "/" + node.getName();
    }
}
