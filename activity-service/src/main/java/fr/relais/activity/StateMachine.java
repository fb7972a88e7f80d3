package fr.relais.activity;

import fr.relais.kit.problem.Refused;
import java.util.List;
import java.util.stream.Collectors;

/** The table of a life cycle: which act leads from which state to which, and the event it publishes. */
public final class StateMachine<S extends Enum<S>, A extends Enum<A>> {

    /** One line of the table; {@code event} is the type published, or null for none. */
    public record Edge<S, A>(S from, A act, S to, String event) {}

    private final List<Edge<S, A>> edges;

    public StateMachine(List<Edge<S, A>> edges) {
        this.edges = List.copyOf(edges);
    }

    public static <S, A> Edge<S, A> edge(S from, A act, S to) {
        return new Edge<>(from, act, to, null);
    }

    public static <S, A> Edge<S, A> edge(S from, A act, S to, String event) {
        return new Edge<>(from, act, to, event);
    }

    /** The state that the act leads to; refused when the table has no such line. */
    public S next(S from, A act) {
        return edges.stream()
                .filter(edge -> edge.from() == from && edge.act() == act)
                .map(Edge::to)
                .findFirst()
                .orElseThrow(() -> Refused.because(
                        ActivityRefusal.ETAT_INCOMPATIBLE,
                        "L'acte %s n'est pas possible dans l'état %s. Actes possibles : %s."
                                .formatted(act, from, possible(from))));
    }

    public List<Edge<S, A>> edges() {
        return edges;
    }

    private String possible(S from) {
        String acts = edges.stream()
                .filter(edge -> edge.from() == from)
                .map(edge -> edge.act().name())
                .collect(Collectors.joining(", "));
        return acts.isEmpty() ? "aucun" : acts;
    }
}
