package fr.relais.funding.grandlivre.rest;

import fr.relais.funding.ecriture.CompteComptable;
import fr.relais.funding.grandlivre.Critere;
import fr.relais.funding.jours.rest.JourDemande;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries a client looks for, taken as a {@code @BeanParam}; what is not readable is refused, naming the parameter. */
public record CritereRequest(
        @QueryParam("dossier") @Parameter(description = "Un seul dossier")
        DossierId dossier,

        @QueryParam("exercice") @Parameter(description = "Exercice du droit")
        Exercice exercice,

        @QueryParam("compte")
        @Parameter(description = "Un seul compte", schema = @Schema(implementation = CompteComptable.class))
        String compte,

        @QueryParam("du")
        @Parameter(
                description = "Date comptable, incluse",
                schema = @Schema(type = SchemaType.STRING, format = "date", examples = "2022-01-01"))
        String du,

        @QueryParam("au")
        @Parameter(
                description = "Date comptable, incluse",
                schema = @Schema(type = SchemaType.STRING, format = "date", examples = "2199-12-31"))
        String au,

        @QueryParam("enregistreAu")
        @Parameter(
                description = "Ce qui était enregistré ce jour-là, inclus",
                schema = @Schema(type = SchemaType.STRING, format = "date", examples = "2199-12-31"))
        String enregistreAu) {

    Critere critere(String codeCaf) {
        return new Critere(
                Optional.of(codeCaf),
                Optional.ofNullable(dossier),
                Optional.ofNullable(exercice),
                new Critere.Compte(Optional.ofNullable(compte).map(CritereRequest::word)),
                new Critere.Dates(
                        JourDemande.of(du, "/du"),
                        JourDemande.of(au, "/au"),
                        JourDemande.of(enregistreAu, "/enregistreAu")));
    }

    private static CompteComptable word(String said) {
        return Arrays.stream(CompteComptable.values())
                .filter(compte -> compte.name().equals(said))
                .findFirst()
                .orElseThrow(() -> Refused.because(
                                KitRefusal.CHAMP_INVALIDE,
                                "Le compte est l'un de " + Arrays.toString(CompteComptable.values()) + ".")
                        .at("/compte"));
    }
}
