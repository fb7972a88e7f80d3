package fr.relais.activity.analyse.rest;

import fr.relais.activity.analyse.IdentifiantScelle;
import fr.relais.activity.analyse.InscribeParticipant.Inscription;
import fr.relais.activity.analyse.Metier;
import fr.relais.activity.analyse.SituationParticipant;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A professional to inscribe: its number is sealed while it is read, and never kept. */
@Schema(name = "InscriptionParticipant", additionalProperties = Schema.False.class)
record InscriptionBody(
        @NotNull IdentifiantScelle identifiant,

        @NotNull Metier metier,

        @NotNull @Schema(description = "Vrai pour un professionnel de l'accueil individuel en exercice (AP-8)")
        Boolean enExercice,

        @Schema(
                nullable = true,
                description = "Vrai quand un autre relais le compte cette année (AP-9) ; faux par défaut")
        Boolean compteAilleurs,

        @Schema(nullable = true, description = "Jour de l'engagement de confidentialité signé (AP-5)")
        LocalDate engagement) {

    Inscription toInscription() {
        return new Inscription(
                identifiant,
                metier,
                new SituationParticipant(enExercice, Boolean.TRUE.equals(compteAilleurs), engagement));
    }
}
