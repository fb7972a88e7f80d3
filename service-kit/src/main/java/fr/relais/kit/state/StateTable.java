package fr.relais.kit.state;

import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The life of one kind of thing: for each state, which acts are possible, where they lead and which fact they publish.
 * What is not in the table is refused. {@code S} are the states, {@code A} the acts, {@code E} the facts published.
 */
public final class StateTable<S extends Enum<S>, A extends Enum<A>, E extends Enum<E>> {

    /** One edge: {@code from} is empty at birth, {@code event} when nothing is published. */
    public record Edge<S, A, E>(Optional<S> from, A act, S to, Optional<E> event) {}

    /** For the tables that publish nothing. */
    public enum NoEvent {}

    private final RefusalCode impossible;
    private final List<Edge<S, A, E>> edges;

    private StateTable(RefusalCode impossible, List<Edge<S, A, E>> edges) {
        this.impossible = impossible;
        this.edges = List.copyOf(edges);
    }

    /** A table without an edge yet, that refuses with this code. */
    public static <S extends Enum<S>, A extends Enum<A>, E extends Enum<E>> StateTable<S, A, E> refusing(
            RefusalCode impossible) {
        return new StateTable<>(impossible, List.of());
    }

    public StateTable<S, A, E> birth(A act, S to) {
        return with(new Edge<>(Optional.empty(), act, to, Optional.empty()));
    }

    public StateTable<S, A, E> birth(A act, S to, E event) {
        return with(new Edge<>(Optional.empty(), act, to, Optional.of(event)));
    }

    public StateTable<S, A, E> edge(S from, A act, S to) {
        return with(new Edge<>(Optional.of(from), act, to, Optional.empty()));
    }

    public StateTable<S, A, E> edge(S from, A act, S to, E event) {
        return with(new Edge<>(Optional.of(from), act, to, Optional.of(event)));
    }

    private StateTable<S, A, E> with(Edge<S, A, E> edge) {
        if (find(edge.from(), edge.act()).isPresent()) {
            throw new IllegalArgumentException("Two edges leave " + edge.from() + " by " + edge.act());
        }
        List<Edge<S, A, E>> more = new ArrayList<>(edges);
        more.add(edge);
        return new StateTable<>(impossible, more);
    }

    /** The edge by which something is born. */
    public Edge<S, A, E> bornBy(A act) {
        return of(Optional.empty(), act);
    }

    /** The edge that leaves this state by this act, refused when the table has none. */
    public Edge<S, A, E> of(S from, A act) {
        return of(Optional.of(from), act);
    }

    /** The edge that leaves {@code from} by {@code act}, refused when the table has none. */
    public Edge<S, A, E> of(Optional<S> from, A act) {
        return find(from, act)
                .orElseThrow(() -> Refused.because(
                        impossible,
                        "L'acte " + act + " n'est pas possible : l'état est "
                                + from.map(Enum::name).orElse("« inexistant »") + "."));
    }

    /** Whether an edge leaves {@code from} by {@code act}. */
    public boolean allows(S from, A act) {
        return find(Optional.of(from), act).isPresent();
    }

    private Optional<Edge<S, A, E>> find(Optional<S> from, A act) {
        return edges.stream()
                .filter(edge -> edge.from().equals(from) && edge.act() == act)
                .findFirst();
    }

    /** In the order in which they were said. */
    public List<Edge<S, A, E>> edges() {
        return edges;
    }
}
