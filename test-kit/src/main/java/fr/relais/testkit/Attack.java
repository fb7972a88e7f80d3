package fr.relais.testkit;

import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** One hostile input: the request that carries it, the refusals it may meet, and the fields of which one is to be named. */
record Attack(String input, Call call, Set<Integer> refusals, List<String> fields) {
    private static final Set<Integer> OF_BODY = Set.of(400, 413, 415, 422);
    private static final Set<Integer> OF_ADDRESS = Set.of(400, 404, 422);
    private static final Set<Integer> OF_HEADER = Set.of(400, 412, 422, 428);

    static Attack onField(String input, Call call, String... fields) {
        return new Attack(input, call, OF_BODY, List.of(fields));
    }

    /** On the body as a text: what cannot be parsed has no fields to name. */
    static Attack onBody(String input, Call call) {
        return new Attack(input, call, OF_BODY, List.of());
    }

    static Attack onAddress(String input, Call call) {
        return new Attack(input, call, OF_ADDRESS, List.of());
    }

    static Attack onHeader(String input, Call call) {
        return new Attack(input, call, OF_HEADER, List.of());
    }

    /** True when a pointer of the problem is a field at fault, holds one or lies within one. */
    boolean isNamedBy(Answer answer) {
        return fields.isEmpty()
                || StreamSupport.stream(answer.json().path("errors").spliterator(), false)
                        .map(error -> error.path("pointer"))
                        .filter(pointer -> pointer.isTextual())
                        .anyMatch(pointer -> fields.stream()
                                .anyMatch(field -> holds(field, pointer.asText()) || holds(pointer.asText(), field)));
    }

    private static boolean holds(String inner, String outer) {
        return (inner + "/").startsWith(outer + "/");
    }
}
