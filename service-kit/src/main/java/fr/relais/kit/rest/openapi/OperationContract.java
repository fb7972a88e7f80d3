package fr.relais.kit.rest.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Decides which refusals and headers one operation may meet because of the kit; what the resource declared stays. */
final class OperationContract {

    private static final Set<String> BARE = Set.of("Bad Request", "Not Authorized", "Not Allowed");

    private final PathItem.HttpMethod method;
    private final Operation operation;
    private final PathItem path;

    OperationContract(PathItem.HttpMethod method, Operation operation, PathItem path) {
        this.method = method;
        this.operation = operation;
        this.path = path;
    }

    static boolean readsIfMatch(Operation operation) {
        return ifMatch(operation).isPresent();
    }

    /**
     * Adds the refusals of the statuses that some refusal of the service has, and returns the names of the shared
     * components that the operation now refers to.
     */
    Set<String> complete(boolean revised, Set<Integer> told) {
        Set<String> used = new HashSet<>(SharedHeaders.RATES);
        used.add(SharedHeaders.RETRY_AFTER);
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        ifMatch(operation).ifPresent(SharedHeaders::requireRevision);
        if (method == PathItem.HttpMethod.POST
                && !has(parameter -> isNamed(parameter, SharedHeaders.IDEMPOTENCY_KEY))) {
            operation.addParameter(OASFactory.createParameter().ref(SharedHeaders.IDEMPOTENCY_KEY));
            used.add(SharedHeaders.IDEMPOTENCY_KEY);
        }
        statuses().stream()
                .filter(told::contains)
                .filter(this::addRefusal)
                .map(SharedResponses::name)
                .forEach(used::add);
        boolean tagged = readsIfMatch(operation) || (revised && method == PathItem.HttpMethod.GET);
        if (tagged) {
            used.add(SharedHeaders.ETAG);
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> addHeaders(status, response, tagged));
        completeBounds();
        return used;
    }

    private void completeBounds() {
        Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .forEach(parameter -> Bounds.complete(parameter.getSchema()));
        operation.getResponses().getAPIResponses().values().stream()
                .filter(response -> response.getContent() != null)
                .flatMap(response -> response.getContent().getMediaTypes().values().stream())
                .forEach(media -> Bounds.complete(media.getSchema()));
    }

    private Set<Integer> statuses() {
        Set<Integer> statuses = new TreeSet<>(Set.of(429, 500, 503));
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            statuses.addAll(Set.of(401, 403));
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(Set.of(413, 415));
        }
        if (operation.getRequestBody() != null || has(parameter -> true)) {
            statuses.add(400);
        }
        if (has(parameter -> parameter.getIn() == Parameter.In.PATH)) {
            statuses.add(404);
        }
        if (method == PathItem.HttpMethod.POST || method == PathItem.HttpMethod.PUT) {
            statuses.addAll(Set.of(409, 422));
        }
        if (readsIfMatch(operation)) {
            statuses.addAll(Set.of(412, 428));
        }
        return statuses;
    }

    /** What the platform says without a body ("Not Allowed") is said with one. */
    private boolean addRefusal(int status) {
        APIResponses responses = operation.getResponses();
        APIResponse declared = responses.getAPIResponse(Integer.toString(status));
        if (declared == null || isBare(declared)) {
            responses.addAPIResponse(
                    Integer.toString(status), OASFactory.createAPIResponse().ref(SharedResponses.name(status)));
            return true;
        }
        return false;
    }

    private static boolean isBare(APIResponse response) {
        return response.getContent() == null
                && response.getDescription() != null
                && BARE.contains(response.getDescription());
    }

    private static void addHeaders(String status, APIResponse response, boolean tagged) {
        if (response.getRef() != null) {
            return;
        }
        SharedHeaders.addTo(response, SharedHeaders.RATES);
        if (status.startsWith("2")) {
            SharedHeaders.addTo(response, tagged ? List.of(SharedHeaders.ETAG) : List.of());
        } else {
            SharedResponses.giveBody(response);
        }
    }

    private boolean has(Predicate<Parameter> wanted) {
        return Stream.of(operation.getParameters(), path.getParameters())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .anyMatch(wanted);
    }

    private static Optional<Parameter> ifMatch(Operation operation) {
        return Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .filter(parameter -> isNamed(parameter, "If-Match"))
                .findFirst();
    }

    private static boolean isNamed(Parameter parameter, String name) {
        return name.equalsIgnoreCase(parameter.getName());
    }
}
