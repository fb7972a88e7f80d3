package fr.relais.activity.piece;

import fr.relais.activity.dossier.Mission;
import java.util.Optional;
import java.util.Set;

/**
 * One line of the lists of §8: a nature of piece, when it is asked for, of whom, and which source says so. Without a mission
 * it is asked of all; without a kind of gestionnaire, of all kinds. {@code siElleExiste} of what a relais may well not have.
 */
public record Exigence(
        NaturePiece nature,
        Liste liste,
        Optional<Mission> mission,
        Set<TypeGestionnaire> types,
        boolean siElleExiste,
        String source) {

    /** Which list, hence when: the first proves a mission, the next three are looked at in a control, the last one is of the signature. */
    public enum Liste {
        MISSION,
        CONTROLE_ADMINISTRATIF,
        CONTROLE_FINANCIER,
        CONTROLE_JURIDIQUE,
        SIGNATURE;

        /** True when the pieces are due without anybody asking. */
        boolean isDue() {
            return switch (this) {
                case MISSION, SIGNATURE -> true;
                case CONTROLE_ADMINISTRATIF, CONTROLE_FINANCIER, CONTROLE_JURIDIQUE -> false;
            };
        }
    }

    public Exigence {
        types = Set.copyOf(types);
    }

    /** Of a gestionnaire whose kind is not known only what is asked of all kinds is expected (ASM-ACT-57). */
    boolean isFor(Set<Mission> engagees, Optional<TypeGestionnaire> type) {
        return mission.map(engagees::contains).orElse(true)
                && (types.isEmpty() || type.map(types::contains).orElse(false));
    }
}
