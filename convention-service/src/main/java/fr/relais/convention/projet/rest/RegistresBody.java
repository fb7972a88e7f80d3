package fr.relais.convention.projet.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.Libelle;
import fr.relais.convention.projet.ProjetRefusal;
import fr.relais.convention.projet.Registres;
import fr.relais.convention.projet.Registres.Copil;
import fr.relais.convention.projet.Registres.Membre;
import fr.relais.convention.projet.Registres.Partenaire;
import fr.relais.convention.projet.Registres.Reunion;
import fr.relais.convention.projet.TypePartenaire;
import fr.relais.kit.problem.Refused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The optional registers of a projet, sent whole to be kept or given back. */
@Schema(name = "RegistresProjet", additionalProperties = Schema.False.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegistresBody(
        @Valid @Schema(description = "Comité de pilotage, préconisé et jamais exigé")
        CopilBody copil,

        @Libelle @Schema(description = "La Ctg dont le projet relève", nullable = true)
        String ctg,

        @Libelle @Schema(description = "Les orientations du Sdsf qu'il suit", nullable = true)
        String sdsf,

        @Size(max = 100) @Schema(nullable = true) List<@NotNull @Valid PartenaireBody> partenaires,

        @Schema(description = "Participe aux commissions d'attribution des places (GU-8)", nullable = true)
        Boolean commissionAttribution) {

    @Schema(name = "Copil", additionalProperties = Schema.False.class)
    record CopilBody(
            @NotNull @Size(max = 50) List<@NotNull @Valid MembreBody> membres,
            @NotNull @Size(max = 100) List<@NotNull @Valid ReunionBody> reunions) {

        static CopilBody of(Copil copil) {
            return new CopilBody(
                    copil.membres().stream()
                            .map(membre -> new MembreBody(membre.qualite(), membre.organisme()))
                            .toList(),
                    copil.reunions().stream()
                            .map(reunion -> new ReunionBody(reunion.date(), reunion.decisions()))
                            .toList());
        }

        Copil toDomain() {
            return new Copil(
                    membres.stream()
                            .map(membre -> new Membre(membre.qualite(), membre.organisme()))
                            .toList(),
                    reunions.stream()
                            .map(reunion -> new Reunion(reunion.date(), reunion.decisions()))
                            .toList());
        }
    }

    @Schema(name = "MembreCopil", additionalProperties = Schema.False.class)
    record MembreBody(
            @NotNull @Libelle String qualite,
            @NotNull @Libelle String organisme) {}

    @Schema(name = "ReunionCopil", additionalProperties = Schema.False.class)
    record ReunionBody(
            @NotNull LocalDate date,
            @NotNull @Size(max = 20) List<@NotNull @Libelle String> decisions) {}

    @Schema(name = "PartenaireProjet", additionalProperties = Schema.False.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartenaireBody(
            @NotNull TypePartenaire type,

            @Libelle @Schema(description = "Exigé pour le type AUTRE", nullable = true)
            String nom) {}

    static RegistresBody of(Registres registres) {
        return new RegistresBody(
                registres.copil() == null ? null : CopilBody.of(registres.copil()),
                registres.ctg(),
                registres.sdsf(),
                registres.partenaires().stream()
                        .map(partenaire -> new PartenaireBody(partenaire.type(), partenaire.nom()))
                        .toList(),
                registres.commissionAttribution());
    }

    Registres toDomain() {
        List<PartenaireBody> known = partenaires == null ? List.of() : partenaires;
        requireNames(known);
        return new Registres(
                copil == null ? null : copil.toDomain(),
                ctg,
                sdsf,
                known.stream()
                        .map(partenaire -> new Partenaire(partenaire.type(), partenaire.nom()))
                        .toList(),
                commissionAttribution);
    }

    private static void requireNames(List<PartenaireBody> partenaires) {
        for (int i = 0; i < partenaires.size(); i++) {
            if (partenaires.get(i).type() == TypePartenaire.AUTRE
                    && partenaires.get(i).nom() == null) {
                throw Refused.because(ProjetRefusal.PARTENAIRE_SANS_NOM, ProjetRefusal.PARTENAIRE_SANS_NOM.titre())
                        .at("/partenaires/" + i + "/nom");
            }
        }
    }
}
