package fr.relais.convention.convention.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.convention.ChangementArticle;
import fr.relais.convention.convention.Comparaison;
import fr.relais.convention.convention.InstrumentSigne;
import fr.relais.convention.convention.Nature;
import fr.relais.convention.convention.Source;
import fr.relais.convention.convention.Termes;
import fr.relais.convention.projet.Mission;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed between the terms of two days, and which instrument changed it. */
@Schema(
        name = "Comparaison",
        requiredProperties = {"du", "au", "articles"})
record ComparaisonView(
        LocalDate du,
        LocalDate au,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Absent si les missions et l'article qui les engage sont les mêmes")
        ChangementMissionsView missions,

        @Schema(description = "Vide si les articles sont les mêmes, dans le même ordre")
        List<ChangementArticleView> articles) {

    @Schema(
            name = "ChangementMissions",
            requiredProperties = {"ajoutees", "retirees"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangementMissionsView(
            Set<Mission> ajoutees,
            Set<Mission> retirees,

            @Schema(description = "L'article qui les engageait le premier jour")
            Source avant,

            @Schema(description = "L'article qui les engage le second jour")
            Source apres,

            @Schema(description = "Absent si c'est le régime des missions qui a changé (DL-12)")
            InstrumentNomme par) {

        static ChangementMissionsView of(Comparaison.ChangementMissions change) {
            return new ChangementMissionsView(
                    change.ajoutees(),
                    change.retirees(),
                    change.avant().orElse(null),
                    change.apres().orElse(null),
                    change.par().map(InstrumentNomme::of).orElse(null));
        }
    }

    @Schema(
            name = "ChangementArticle",
            requiredProperties = {"nature"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangementArticleView(
            ChangementArticle.Nature nature,
            Termes.ArticleEnVigueur avant,
            Termes.ArticleEnVigueur apres,
            InstrumentNomme par) {

        static ChangementArticleView of(ChangementArticle change) {
            return new ChangementArticleView(
                    change.nature(),
                    change.avant().orElse(null),
                    change.apres().orElse(null),
                    change.par().map(InstrumentNomme::of).orElse(null));
        }
    }

    @Schema(
            name = "InstrumentNomme",
            description = "L'instrument qui a fait le changement, en prenant effet ou en cessant",
            requiredProperties = {"nature", "rang", "signeLe"})
    record InstrumentNomme(Nature nature, int rang, LocalDate signeLe) {

        static InstrumentNomme of(InstrumentSigne instrument) {
            return new InstrumentNomme(instrument.nature(), instrument.rang(), instrument.signeLe());
        }
    }

    static ComparaisonView of(LocalDate du, LocalDate au, Comparaison comparaison) {
        return new ComparaisonView(
                du,
                au,
                comparaison.missions().map(ChangementMissionsView::of).orElse(null),
                comparaison.articles().stream().map(ChangementArticleView::of).toList());
    }
}
