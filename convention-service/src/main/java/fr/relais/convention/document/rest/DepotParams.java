package fr.relais.convention.document.rest;

import fr.relais.convention.Libelle;
import fr.relais.convention.document.Classification;
import fr.relais.convention.document.Depot;
import fr.relais.convention.document.NatureDocument;
import fr.relais.convention.document.Rattachement;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is said of a file beside it, in the query. */
public record DepotParams(
        @QueryParam("nature")
        @NotNull
        @Parameter(
                required = true,
                description = "Ce qu'est le document",
                example = "DELIBERATION",
                schema = @Schema(implementation = NatureDocument.class))
        String nature,

        @QueryParam("famille")
        @NotNull
        @Libelle
        @Parameter(
                required = true,
                description = "Code pièces, famille (§2.2)",
                example = "monter la convention",
                schema = @Schema(type = SchemaType.STRING, maxLength = Libelle.MAX))
        String famille,

        @QueryParam("type")
        @NotNull
        @Libelle
        @Parameter(
                required = true,
                description = "Code pièces, type (§2.2)",
                example = "délibération",
                schema = @Schema(type = SchemaType.STRING, maxLength = Libelle.MAX))
        String type,

        @QueryParam("nom")
        @NotNull
        @Libelle
        @Parameter(
                required = true,
                description = "Nom du fichier ; gardé sans chemin ni signe particulier, avec l'extension de son type",
                example = "deliberation-2022-02-18.pdf",
                schema = @Schema(type = SchemaType.STRING, maxLength = Libelle.MAX))
        String nom) {

    /** {@code rattachement} may be null. */
    public Depot toDomain(Rattachement rattachement) {
        return new Depot(nature(nature), new Classification(famille, type), nom, rattachement);
    }

    /** Read here: JAX-RS would answer 404 to a word that is none of the list. */
    private static NatureDocument nature(String said) {
        return Arrays.stream(NatureDocument.values())
                .filter(each -> each.name().equals(said))
                .findFirst()
                .orElseThrow(() -> Refused.because(
                                KitRefusal.CHAMP_INVALIDE,
                                "La nature est l'une de : " + Arrays.toString(NatureDocument.values()) + ".")
                        .at("/nature"));
    }
}
