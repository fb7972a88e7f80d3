package fr.relais.convention;

import fr.relais.testkit.Situation;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the operations of one feature may be asked about; {@link Exemplaires} asks each of them, and finds them by itself. */
public interface ObjetsDeFonction {

    /** The values of path, query, headers and body for this operation; empty when it is another feature's. */
    Optional<Map<String, String>> of(Situation asked);

    /** The roles whose call changes the object, so that each gets one of its own; empty when it is another feature's. */
    Optional<Set<String>> actors(String operation);
}
