package fr.relais.kit.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Part of a list: its items, the cursor of what follows if anything does, and the total when it was asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        List<T> items,

        @Schema(description = "Curseur de la page suivante ; absent quand il n'y en a pas", maxLength = 400)
        String next,

        @Schema(
                description = "Nombre total d'éléments ; présent seulement si Prefer: return=total-count",
                minimum = "0")
        Long total) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * For rows read after the cursor, one more than the limit; the key of a row is what the next query starts after.
     * The total is counted only when asked for.
     */
    public static <T> Page<T> of(
            List<T> rowsWithLimitPlusOne, Function<T, String> key, PageRequest request, LongSupplier total) {
        int limit = request.limit();
        List<T> items = rowsWithLimitPlusOne.stream().limit(limit).toList();
        String next = rowsWithLimitPlusOne.size() > limit ? PageRequest.encode(key.apply(items.get(limit - 1))) : null;
        return new Page<>(items, next, request.wantsTotal() ? total.getAsLong() : null);
    }

    /** For a small list held in memory, in a stable order; a cursor that names none of its items is refused. */
    public static <T> Page<T> ofAll(List<T> sorted, Function<T, String> key, PageRequest request) {
        int start = request.after(Function.identity())
                .map(last -> 1 + indexOf(sorted, key, last))
                .orElse(0);
        List<T> rest = sorted.subList(start, sorted.size());
        return of(rest.subList(0, Math.min(rest.size(), request.limitPlusOne())), key, request, sorted::size);
    }

    /** The same page of what each item is shown as. */
    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next, total);
    }

    private static <T> int indexOf(List<T> sorted, Function<T, String> key, String last) {
        return IntStream.range(0, sorted.size())
                .filter(index -> key.apply(sorted.get(index)).equals(last))
                .findFirst()
                .orElseThrow(PageRequest::badCursor);
    }
}
