package fr.relais.kit.problem;

import java.time.Instant;
import java.util.List;

/** One act that changed a resource since the caller read it: the fields it touched, on which side, and when. */
public record Changement(long revision, List<String> champs, Cote cote, Instant le) {

    /** Whose act it was; never the name of a person. */
    public enum Cote {
        PARTENAIRE,
        CAF,
        SYSTEME
    }

    public Changement {
        champs = List.copyOf(champs);
    }
}
