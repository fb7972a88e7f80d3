package fr.relais.kit.problem;

import java.time.Instant;
import java.util.List;

/** One act that changed a resource since the caller read it: its operation, the fields it touched, on which side, and when. */
public record Changement(long revision, String operation, List<String> champs, Cote cote, Instant le) {

    /** Whose act it was; never the name of a person. */
    public enum Cote {
        PARTENAIRE,
        CAF,
        NATIONAL,
        SYSTEME
    }

    public Changement {
        champs = List.copyOf(champs);
    }
}
