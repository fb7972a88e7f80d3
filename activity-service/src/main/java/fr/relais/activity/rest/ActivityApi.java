package fr.relais.activity.rest;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The document of the API: its title and its tags. */
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
            @Tag(name = "Bilans", description = "Bilan d'activité de chaque exercice et verdict sur sa mission."),
            @Tag(
                    name = "Analyse de la pratique",
                    description = "Registre des séances et de leurs participants, connus par un pseudonyme seulement."),
            @Tag(name = "Guichet unique", description = "Faits du guichet unique, et constat de la Caf."),
            @Tag(name = "Promotion", description = "Stratégie et actions de promotion de l'accueil individuel."),
            @Tag(name = "Évaluations", description = "Ce que les faits disent de chaque mission renforcée."),
            @Tag(
                    name = "Import des bilans",
                    description = "L'export du questionnaire de chaque année, et ce que sont ses colonnes."),
            @Tag(name = "Pièces", description = "Pièces justificatives de chaque année, et celles qui sont attendues."),
            @Tag(name = "Campagnes", description = "Calendrier de chaque Caf, échéances et reports de chaque dossier."),
            @Tag(name = "Contrôles", description = "Plans, contrôles, rapports et ce qui en suit.")
        },
        components =
                @Components(
                        schemas =
                                @Schema(
                                        name = "Fichier",
                                        description = "Le fichier lui-même, d'au plus 5 Mio",
                                        type = SchemaType.STRING,
                                        format = "binary",
                                        minLength = 1,
                                        maxLength = 5 * 1024 * 1024)))
public class ActivityApi extends Application {}
