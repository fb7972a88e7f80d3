package fr.relais.activity.rest;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The document of the API: its title, its tags, and the refusals that its operations share. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Relais : déclarations et bilans",
                        version = "1.0",
                        description = "Déclarer le prévisionnel et le réel d'un relais petite enfance, rendre son bilan"
                                + " d'activité ; pour la Caf, valider et évaluer.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        tags = {
            @Tag(name = "Déclarations", description = "Prévisionnel, actualisé et réel de chaque exercice."),
            @Tag(name = "Bilans", description = "Bilan d'activité de chaque exercice et verdict sur sa mission.")
        },
        components =
                @Components(
                        responses = {
                            @APIResponse(
                                    name = "Illisible",
                                    description =
                                            "La requête ne peut pas être lue, ou un champ n'a pas la forme attendue.",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = Probleme.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "MONTANT_INVALIDE",
                                                                    value = Problemes.ILLISIBLE))),
                            @APIResponse(
                                    name = "NonAutorise",
                                    description = "Ce rôle, ou cette personne, ne peut pas faire cet acte.",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = Probleme.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "MEME_PERSONNE",
                                                                    value = Problemes.NON_AUTORISE))),
                            @APIResponse(
                                    name = "Introuvable",
                                    description = "Le dossier n'est pas connu, ou n'est pas l'un des vôtres.",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = Probleme.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "DOSSIER_INCONNU",
                                                                    value = Problemes.INTROUVABLE))),
                            @APIResponse(
                                    name = "EtatContraire",
                                    description =
                                            "L'acte n'est pas possible dans cet état, ou un autre acte l'a devancé.",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = Probleme.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "ETAT_INCOMPATIBLE",
                                                                    value = Problemes.ETAT_CONTRAIRE))),
                            @APIResponse(
                                    name = "Perimee",
                                    description = "Les données ont changé depuis leur lecture.",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = Probleme.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "VERSION_PERIMEE",
                                                                    value = Problemes.PERIMEE))),
                            @APIResponse(
                                    name = "RegleContraire",
                                    description = "Une règle s'y oppose ; le problème dit laquelle et quoi changer.",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = Probleme.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "BUDGET_NON_EQUILIBRE",
                                                                    value = Problemes.REGLE_CONTRAIRE)))
                        }))
public class ActivityApi extends Application {}
