package fr.relais.kit.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one act did to one row: who, for whom, when, from where, because of which message, what was and what is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LigneAudit")
public record LigneAudit(
        @Schema(description = "Position dans le journal", examples = "1042")
        long position,

        @Schema(description = "Commun aux lignes d'un même acte")
        UUID acte,

        Instant le,

        @Schema(description = "Nom de l'opération, ou type du message reçu", examples = "signerConvention")
        String operation,

        @Schema(description = "Identifiant (sub) de la personne ou du client", examples = "signataire-meaux")
        String acteur,

        @Schema(description = "PARTENAIRE, CAF, NATIONAL ou SYSTEME")
        String cote,

        List<String> roles,

        @Schema(description = "SIRET du gestionnaire ou code de la Caf", nullable = true)
        String pour,

        @Schema(description = "Adresse d'où l'acte est venu", nullable = true)
        String depuis,

        @Schema(description = "Identifiant du message qui en est la cause", nullable = true)
        String cause,

        @Schema(nullable = true) String dossier,
        String objet,
        @JsonRawValue @Schema(implementation = Object.class) String cle,

        @JsonRawValue @Schema(implementation = Object.class, nullable = true, description = "Absent d'une création")
        String avant,

        @JsonRawValue @Schema(implementation = Object.class, nullable = true, description = "Absent d'une suppression")
        String apres) {}
