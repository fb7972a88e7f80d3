package fr.relais.convention.convention.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.convention.Acte;
import fr.relais.convention.convention.LigneJournal;
import fr.relais.convention.convention.Nature;
import fr.relais.kit.problem.Changement.Cote;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An act as shown in the chronology; a partner sees on which side it was done, not by whom. */
@Schema(
        name = "ActeDeConvention",
        requiredProperties = {"acte", "nature", "rang", "date", "enregistreLe", "cote"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActeView(
        Acte acte,
        Nature nature,

        @Schema(description = "0 pour la convention, puis le rang de l'avenant")
        int rang,

        @Schema(description = "Jour du fait, qui peut précéder son enregistrement ; d'une résiliation, le jour d'effet")
        LocalDate date,

        Instant enregistreLe,
        Cote cote,

        @Schema(description = "Qui l'a fait, par son identifiant ; montré à la Caf seulement")
        String par,

        String motif) {

    static ActeView of(LigneJournal ligne, boolean isShownToCaf) {
        return new ActeView(
                ligne.acte(),
                ligne.nature(),
                ligne.rang(),
                ligne.date(),
                ligne.enregistreLe(),
                ligne.cote(),
                isShownToCaf ? ligne.par() : null,
                ligne.motif());
    }
}
