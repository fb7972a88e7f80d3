package fr.relais.kit.operation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an operation is: its state is counted from its lines. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Operation")
public record OperationView(
        UUID id, String type, Etat etat, Avancement lignes, String auteur, Instant demandeeLe, Instant termineeLe) {

    /** EN_ATTENTE: no line was treated; TERMINEE: all were. */
    @Schema(name = "EtatOperation")
    public enum Etat {
        EN_ATTENTE,
        EN_COURS,
        TERMINEE
    }

    /** Numbers of lines; those neither done nor refused are still to do. */
    @Schema(name = "AvancementOperation")
    public record Avancement(long total, long faites, long refusees) {

        Etat etat() {
            long treated = faites + refusees;
            if (treated == total) {
                return Etat.TERMINEE;
            }
            return treated == 0 ? Etat.EN_ATTENTE : Etat.EN_COURS;
        }
    }

    static OperationView of(Operation operation, Avancement lignes, Instant lastTreated) {
        Etat etat = lignes.etat();
        return new OperationView(
                operation.id,
                operation.type,
                etat,
                lignes,
                operation.auteur,
                operation.demandeeLe,
                etat == Etat.TERMINEE ? lastTreated : null);
    }
}
