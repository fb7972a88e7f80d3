package fr.relais.convention.recherche.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.convention.Etat;
import fr.relais.convention.projet.Mission;
import fr.relais.convention.recherche.ConventionTrouvee;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Periode;
import fr.relais.kit.value.Siret;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A convention in a list, and a line of the sheet. */
@Schema(
        name = "ConventionTrouvee",
        requiredProperties = {"id", "dossier", "relais", "commune", "siret", "gestionnaire", "etat", "missions"})
record TrouveeView(
        UUID id,
        DossierId dossier,
        String relais,
        String commune,
        Siret siret,
        String gestionnaire,
        Etat etat,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Absente avant la signature")
        Periode periode,

        Set<Mission> missions) {

    static final List<String> COLUMNS = List.of(
            "dossier", "relais", "commune", "siret", "gestionnaire", "etat", "dateEffet", "dateFin", "missions", "id");

    static TrouveeView of(ConventionTrouvee found) {
        return new TrouveeView(
                found.id(),
                found.dossier(),
                found.relais(),
                found.commune(),
                found.siret(),
                found.gestionnaire(),
                found.etat(),
                found.periode().orElse(null),
                found.missions());
    }

    /** A SIRET in groups: a spreadsheet would make a number of it. */
    static List<String> line(ConventionTrouvee found) {
        String siret = found.siret().value();
        return List.of(
                found.dossier().toString(),
                found.relais(),
                found.commune(),
                siret.substring(0, 3) + " " + siret.substring(3, 6) + " " + siret.substring(6, 9) + " "
                        + siret.substring(9),
                found.gestionnaire(),
                found.etat().name(),
                found.periode().map(days -> days.debut().toString()).orElse(""),
                found.periode().map(days -> days.fin().toString()).orElse(""),
                found.missions().stream().map(Enum::name).collect(Collectors.joining(", ")),
                found.id().toString());
    }
}
