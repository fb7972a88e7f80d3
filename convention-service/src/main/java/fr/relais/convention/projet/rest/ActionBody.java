package fr.relais.convention.projet.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.Libelle;
import fr.relais.convention.Pointers;
import fr.relais.convention.projet.Contenu.Action;
import fr.relais.convention.projet.Mission;
import fr.relais.convention.projet.MissionSocle;
import fr.relais.convention.projet.TypePartenaire;
import fr.relais.kit.rest.TexteSaisi;
import fr.relais.kit.value.Periode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** One action of the plan: for one mission, socle or renforcée. */
@Schema(name = "ActionProjet", additionalProperties = Schema.False.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActionBody(
        @NotNull @Libelle String titre,

        @Schema(description = "La mission de l'article D. 214-9 qu'elle sert, sinon une mission renforcée")
        MissionSocle missionSocle,

        Mission missionRenforcee,
        @Valid CalendrierBody calendrier,

        @TexteSaisi(max = NoteBody.MAX, lignes = true)
        @Size(max = NoteBody.MAX)
        @Schema(description = "Résultat attendu", nullable = true)
        String resultatAttendu,

        @UniqueElements @Size(max = 20) @Schema(uniqueItems = true, nullable = true)
        List<@NotNull TypePartenaire> partenaires) {

    @Schema(name = "CalendrierAction", additionalProperties = Schema.False.class)
    record CalendrierBody(@NotNull LocalDate debut, @NotNull LocalDate fin) {

        static CalendrierBody of(Periode periode) {
            return new CalendrierBody(periode.debut(), periode.fin());
        }
    }

    static ActionBody of(Action action) {
        return new ActionBody(
                action.titre(),
                action.missionSocle(),
                action.missionRenforcee(),
                ContenuBody.unlessNull(action.calendrier(), CalendrierBody::of),
                action.resultatAttendu(),
                action.partenaires());
    }

    Action toDomain(String pointer) {
        Periode periode = calendrier == null
                ? null
                : Pointers.naming(
                        () -> new Periode(calendrier.debut(), calendrier.fin()),
                        pointer + "/calendrier/debut",
                        pointer + "/calendrier/fin");
        return new Action(
                titre,
                missionSocle,
                missionRenforcee,
                periode,
                resultatAttendu,
                partenaires == null ? List.of() : partenaires);
    }
}
