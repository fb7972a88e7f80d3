package fr.relais.convention;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Copies a set in the order of its enum, so that what is published never depends on the order of arrival. */
public final class Sorted {

    private Sorted() {}

    public static <E extends Enum<E>> Set<E> of(Collection<E> values) {
        return Collections.unmodifiableSet(new TreeSet<>(values));
    }
}
