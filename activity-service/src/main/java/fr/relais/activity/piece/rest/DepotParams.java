package fr.relais.activity.piece.rest;

import fr.relais.activity.declaration.TypeDeclaration;
import fr.relais.activity.piece.Depot;
import fr.relais.activity.piece.NaturePiece;
import fr.relais.activity.piece.ObjetPiece;
import fr.relais.activity.piece.Rattachement;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.TexteSaisi;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is said of a file beside it, in the query. */
public record DepotParams(
        @QueryParam("objet")
        @NotNull
        @Parameter(
                required = true,
                description = "Ce que la pièce prouve",
                example = "DECLARATION",
                schema = @Schema(implementation = ObjetPiece.class))
        String objet,

        @QueryParam("reference")
        @NotNull
        @Parameter(
                required = true,
                description = "Le type de la déclaration, ou l'identifiant de la séance, de l'action ou du contrôle",
                example = "REEL",
                schema = @Schema(type = SchemaType.STRING, maxLength = 36, pattern = REFERENCE))
        String reference,

        @QueryParam("nature")
        @NotNull
        @Parameter(
                required = true,
                description = "Ce qu'est la pièce (§8)",
                example = "GRAND_LIVRE_BALANCE",
                schema = @Schema(implementation = NaturePiece.class))
        String nature,

        @QueryParam("nom")
        @NotNull
        @TexteSaisi(max = MAX)
        @Parameter(
                required = true,
                description = "Nom du fichier ; gardé sans chemin ni signe particulier, avec l'extension de son type",
                example = "balance-2022.pdf",
                schema = @Schema(type = SchemaType.STRING, maxLength = MAX))
        String nom) {

    private static final int MAX = 300;
    private static final String UUID_FORM = "[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}";
    private static final String REFERENCE = "^(PREVISIONNEL|ACTUALISE|REEL|" + UUID_FORM + ")$";
    private static final Pattern IDENTIFIER = Pattern.compile(UUID_FORM);

    Depot toDomain() {
        return new Depot(rattachement(), Mot.of(NaturePiece.class, nature, "nature"), nom);
    }

    private Rattachement rattachement() {
        return switch (Mot.of(ObjetPiece.class, objet, "objet")) {
            case DECLARATION -> Rattachement.ofDeclaration(Mot.of(TypeDeclaration.class, reference, "reference"));
            case SEANCE -> Rattachement.ofSeance(identifier());
            case ACTION -> Rattachement.ofAction(identifier());
            case CONTROLE -> Rattachement.ofControle(identifier());
        };
    }

    private UUID identifier() {
        if (!IDENTIFIER.matcher(reference).matches()) {
            throw Refused.because(KitRefusal.CHAMP_INVALIDE, "L'identifiant de l'objet, en 36 caractères.")
                    .at("/reference");
        }
        return UUID.fromString(reference);
    }
}
