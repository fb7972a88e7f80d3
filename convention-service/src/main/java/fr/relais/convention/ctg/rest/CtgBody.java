package fr.relais.convention.ctg.rest;

import fr.relais.convention.Libelle;
import fr.relais.convention.ctg.ContenuCtg;
import fr.relais.convention.ctg.SignataireCtg;
import fr.relais.kit.value.DossierId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.LuhnCheck;

/** What is entered of a Ctg. */
@Schema(name = "ContenuCtg", additionalProperties = Schema.False.class)
record CtgBody(
        @NotNull @Libelle @Schema(description = "Référence de la Ctg à la Caf, unique")
        String reference,

        @NotNull @Libelle @Schema(description = "Le territoire", examples = "Ctg du Pays de Meaux")
        String nom,

        @NotNull LocalDate dateDebut,

        @NotNull @Schema(description = "Dernier jour, inclus")
        LocalDate dateFin,

        @NotNull @Size(min = 1, max = 100) @Schema(description = "Les collectivités qui ont signé avec la Caf")
        List<@NotNull @Valid SignataireBody> signataires,

        @NotNull @Size(max = 500) @Schema(description = "Les relais de la Caf que la Ctg couvre")
        List<@NotNull @Valid RelaisCouvert> relais) {

    @Schema(name = "SignataireCtg", additionalProperties = Schema.False.class)
    record SignataireBody(
            @NotNull @Libelle String nom,

            @Size(max = 9) @Pattern(regexp = "^[0-9]{9}$") @LuhnCheck @Schema(nullable = true)
            String siren,

            @NotNull @Schema(description = "Aujourd'hui au plus tard")
            LocalDate dateSignature) {

        static SignataireBody of(SignataireCtg signataire) {
            return new SignataireBody(signataire.nom(), signataire.siren(), signataire.dateSignature());
        }

        SignataireCtg toDomain() {
            return new SignataireCtg(nom, siren, dateSignature);
        }
    }

    @Schema(name = "RelaisCouvert", additionalProperties = Schema.False.class)
    record RelaisCouvert(@NotNull DossierId dossier) {}

    static CtgBody of(ContenuCtg contenu) {
        return new CtgBody(
                contenu.reference(),
                contenu.nom(),
                contenu.dateDebut(),
                contenu.dateFin(),
                contenu.signataires().stream().map(SignataireBody::of).toList(),
                contenu.relais().stream().sorted().map(RelaisCouvert::new).toList());
    }

    ContenuCtg toDomain() {
        return new ContenuCtg(
                reference,
                nom,
                dateDebut,
                dateFin,
                signataires.stream().map(SignataireBody::toDomain).toList(),
                relais.stream().map(RelaisCouvert::dossier).collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
