package fr.relais.activity.importation;

import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;
import java.util.Optional;

/** Why a line is refused: the column when one is to blame, the rule, and what to know. */
public record Motif(Optional<String> colonne, String code, String regle, String detail) {

    static Motif of(String colonne, RefusalCode code, String detail) {
        return new Motif(Optional.of(colonne), code.name(), code.regle(), detail);
    }

    static Motif ofLine(RefusalCode code, String detail) {
        return new Motif(Optional.empty(), code.name(), code.regle(), detail);
    }

    static Motif of(Refused refused) {
        return ofLine(refused.code(), refused.getMessage());
    }
}
