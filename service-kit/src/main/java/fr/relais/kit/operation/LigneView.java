package fr.relais.kit.operation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one line, by its rank in the request: the reference of what was made, or the refusal. */
@Schema(name = "LigneOperation")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LigneView(
        int rang, Statut statut, String reference, String code, String regle, String detail, String pointer) {

    /** EN_ATTENTE until the line is done or refused; neither changes afterwards. */
    @Schema(name = "StatutLigneOperation")
    public enum Statut {
        EN_ATTENTE,
        FAITE,
        REFUSEE
    }

    static LigneView of(Ligne line) {
        return new LigneView(line.rang, line.statut, line.reference, line.code, line.regle, line.detail, line.pointer);
    }
}
