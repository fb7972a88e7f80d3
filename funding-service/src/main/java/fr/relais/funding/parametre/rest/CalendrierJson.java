package fr.relais.funding.parametre.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.funding.bareme.CalendrierCaf;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The earliest payment dates of a Caf for a year; a missing one sets no limit. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CalendrierJson(
        @Schema(pattern = "^[0-9]{3}$", maxLength = 3) String codeCaf,
        Exercice exercice,
        LocalDate acompte1AuPlusTot,
        LocalDate acompte2AuPlusTot) {

    static CalendrierJson of(CalendrierCaf calendrier) {
        return new CalendrierJson(
                calendrier.codeCaf(),
                calendrier.exercice(),
                calendrier.acompte1AuPlusTot().orElse(null),
                calendrier.acompte2AuPlusTot().orElse(null));
    }
}
