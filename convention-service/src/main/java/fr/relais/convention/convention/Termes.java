package fr.relais.convention.convention;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.Sorted;
import fr.relais.convention.projet.Mission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is agreed on one day, each value with the instrument and the article it comes from. */
public record Termes(Missions missions, List<ArticleEnVigueur> articles) {

    static final Termes NONE = new Termes(new Missions(Set.of(), Optional.empty()), List.of());

    public Termes {
        articles = List.copyOf(articles);
    }

    /** The missions engaged; without a source when no instrument speaks of them. */
    public record Missions(Set<Mission> missions, Optional<Source> source) {

        public Missions {
            missions = Sorted.of(missions);
        }

        /** A mission is a term only on the days its régime exists, whatever the instrument says (ASM-CONV-1). */
        private Missions existingOn(LocalDate date) {
            return new Missions(
                    Sorted.of(missions.stream()
                            .filter(mission -> mission.existsOn(date))
                            .toList()),
                    source);
        }
    }

    /** An article that stands, under its title; {@code texte} is null when the instrument only names it. */
    public record ArticleEnVigueur(
            String titre,
            @JsonInclude(JsonInclude.Include.NON_NULL) String texte,
            Source source) {}

    /** What the instrument says prevails, what it does not speak of stays (AVN-2). */
    Termes amendedBy(InstrumentSigne instrument) {
        Missions engagees = Optional.ofNullable(instrument.texte().missions())
                .map(said -> new Missions(said.missions(), Optional.of(instrument.source(said.article()))))
                .orElse(missions);
        return new Termes(engagees, articlesAfter(instrument));
    }

    Termes existingOn(LocalDate date) {
        return new Termes(missions.existingOn(date), articles);
    }

    /** A new article takes the place of the one whose title it replaces, or comes last. */
    private List<ArticleEnVigueur> articlesAfter(InstrumentSigne instrument) {
        List<ArticleEnVigueur> after = new ArrayList<>(articles);
        for (Article article : instrument.texte().articles()) {
            var standing =
                    new ArticleEnVigueur(article.titre(), article.texte(), instrument.source(article.reference()));
            int place = placeOf(article, after);
            if (place < 0) {
                after.add(standing);
            } else {
                after.set(place, standing);
            }
        }
        return after;
    }

    private static int placeOf(Article article, List<ArticleEnVigueur> standing) {
        for (int place = 0; place < standing.size(); place++) {
            if (article.replaces(standing.get(place).titre())) {
                return place;
            }
        }
        return -1;
    }
}
