package fr.relais.activity.analyse.rest;

import fr.relais.activity.analyse.FaitsSeance;
import fr.relais.activity.analyse.Heures;
import fr.relais.activity.analyse.Intervenant;
import fr.relais.activity.analyse.Organisateur;
import fr.relais.activity.analyse.Presence;
import fr.relais.activity.analyse.Qualite;
import fr.relais.activity.analyse.Tenue;
import fr.relais.kit.value.DossierId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session as the relais tells it, sent and answered alike; hours are exact decimals. */
@Schema(name = "SaisieSeance", additionalProperties = Schema.False.class)
record SeanceSaisieBody(
        @NotNull LocalDate date,

        @NotNull
        @Pattern(regexp = "^[A-Z0-9]{1,3}$")
        @Schema(maxLength = 3, examples = "A", description = "Un code, qui distingue deux séances d'un même jour")
        String groupe,

        @NotNull @Pattern(regexp = HEURES) @Schema(maxLength = 5, examples = "2.00", description = "En heures")
        String duree,

        @NotNull Boolean annulee,

        @NotNull Organisateur organisateur,

        @Size(max = 20) @Schema(description = "Les autres relais organisateurs (AP-10)")
        List<@NotNull DossierId> coOrganisateurs,

        @NotNull @Valid IntervenantBody intervenant,

        @NotNull @Schema(description = "Vrai si l'animateur du relais a participé (AP-7)")
        Boolean animateurParticipe,

        @NotNull Boolean surTempsDeTravail,

        @NotNull
        @Min(0)
        @Max(100)
        @Schema(examples = "0", description = "Autres professionnels présents, que ce registre ne nomme pas (AP-4)")
        Integer autresProfessionnels,

        @NotNull @Size(max = 100) List<@NotNull @Valid PresenceBody> presences) {

    static final String HEURES = "^(?!0(\\.0{1,2})?$)(1?[0-9]|2[0-3])(\\.[0-9]{1,2})?$";

    @Schema(name = "Intervenant", additionalProperties = Schema.False.class)
    record IntervenantBody(
            @NotNull Qualite qualite,

            @NotNull @Schema(description = "Extérieur au relais (AP-2)")
            Boolean exterieur,

            @NotNull @Schema(description = "Compétent en la matière (AP-2)")
            Boolean competent,

            @NotNull @Schema(description = "Suit ces assistants maternels pour la Pmi (AP-3)")
            Boolean suiviPmi) {

        static IntervenantBody of(Intervenant one) {
            return new IntervenantBody(one.qualite(), one.exterieur(), one.competent(), one.suiviPmi());
        }

        Intervenant toIntervenant() {
            return new Intervenant(qualite, exterieur, competent, suiviPmi);
        }
    }

    @Schema(name = "Presence", additionalProperties = Schema.False.class)
    record PresenceBody(
            @NotNull UUID participant,

            @NotNull @Pattern(regexp = HEURES) @Schema(maxLength = 5, examples = "2.00")
            String heures) {

        static PresenceBody of(Presence one) {
            return new PresenceBody(one.participant(), one.heures().toString());
        }

        Presence toPresence() {
            return new Presence(participant, Heures.of(heures));
        }
    }

    static SeanceSaisieBody of(FaitsSeance faits) {
        Tenue tenue = faits.tenue();
        return new SeanceSaisieBody(
                faits.date(),
                faits.groupe(),
                faits.duree().toString(),
                faits.annulee(),
                tenue.organisateur(),
                tenue.coOrganisateurs().stream().sorted().toList(),
                IntervenantBody.of(tenue.intervenant()),
                tenue.animateurParticipe(),
                tenue.surTempsDeTravail(),
                tenue.autresProfessionnels(),
                faits.presences().stream().map(PresenceBody::of).toList());
    }

    FaitsSeance toFaits() {
        Set<DossierId> shared = coOrganisateurs == null ? Set.of() : new HashSet<>(coOrganisateurs);
        Tenue tenue = new Tenue(
                organisateur,
                shared,
                intervenant.toIntervenant(),
                animateurParticipe,
                surTempsDeTravail,
                autresProfessionnels);
        return new FaitsSeance(
                date,
                groupe,
                Heures.of(duree),
                annulee,
                tenue,
                presences.stream().map(PresenceBody::toPresence).toList());
    }
}
