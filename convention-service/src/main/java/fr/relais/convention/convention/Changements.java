package fr.relais.convention.convention;

import fr.relais.convention.convention.Termes.ArticleEnVigueur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what changed from the terms of one day to those of another, and which instrument made each change. */
record Changements(LocalDate du, LocalDate au, Accord accord) {

    /**
     * The articles of the convention keep their places, whoever replaces them; those that avenants add come after, and the ones
     * that stand on both days hold the others in place.
     */
    List<ChangementArticle> between(List<ArticleEnVigueur> avant, List<ArticleEnVigueur> apres) {
        List<ChangementArticle> changes = new ArrayList<>();
        int own = instrument(0).texte().articles().size();
        int old = 0;
        int place = 0;
        while (old < avant.size() || place < apres.size()) {
            Optional<ArticleEnVigueur> went = at(avant, old);
            Optional<ArticleEnVigueur> came = at(apres, place);
            if (!went.equals(came)) {
                if (place >= own && went.isPresent() && came.isPresent()) {
                    boolean stays = apres.subList(place, apres.size()).contains(went.get());
                    boolean stood = avant.subList(old, avant.size()).contains(came.get());
                    went = stays ? Optional.empty() : went;
                    came = stood && !stays ? Optional.empty() : came;
                }
                changes.add(change(place, went, came));
            }
            old += went.isPresent() ? 1 : 0;
            place += came.isPresent() ? 1 : 0;
        }
        return changes;
    }

    private static Optional<ArticleEnVigueur> at(List<ArticleEnVigueur> articles, int place) {
        return place < articles.size() ? Optional.of(articles.get(place)) : Optional.empty();
    }

    private ChangementArticle change(int place, Optional<ArticleEnVigueur> went, Optional<ArticleEnVigueur> came) {
        return new ChangementArticle(
                place, went, came, author(went.map(ArticleEnVigueur::source), came.map(ArticleEnVigueur::source)));
    }

    /**
     * The instrument that began to speak, or that ceased to. Where both articles are of instruments that speak on both days, the
     * one that came or went between them is another.
     */
    Optional<InstrumentSigne> author(Optional<Source> avant, Optional<Source> apres) {
        return apres.map(Source::rang)
                .map(this::instrument)
                .filter(this::cameOrWent)
                .or(() -> avant.map(Source::rang).map(this::instrument).filter(this::cameOrWent))
                .or(() -> accord.instruments().stream().filter(this::cameOrWent).max(InstrumentSigne.ORDER));
    }

    private boolean cameOrWent(InstrumentSigne instrument) {
        return instrument.speaksOn(du) != instrument.speaksOn(au);
    }

    private InstrumentSigne instrument(int rang) {
        return accord.instruments().stream()
                .filter(instrument -> instrument.rang() == rang)
                .findFirst()
                .orElseThrow();
    }
}
