package fr.relais.convention.convention;

import fr.relais.convention.Sorted;
import fr.relais.convention.convention.Termes.ArticleEnVigueur;
import fr.relais.convention.projet.Mission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What changed between the terms of two days: applied to the first, it gives the second. Each change names the instrument that
 * made it, by starting or by ceasing to speak; none did when the régime of the missions changed (DL-12).
 */
public record Comparaison(Optional<ChangementMissions> missions, List<ChangementArticle> articles) {

    public Comparaison {
        articles = List.copyOf(articles);
    }

    /** The missions that came and went, and which article engaged them before and after. */
    public record ChangementMissions(
            Set<Mission> ajoutees,
            Set<Mission> retirees,
            Optional<Source> avant,
            Optional<Source> apres,
            Optional<InstrumentSigne> par) {}

    /** Refused when the convention does not cover one of the two days (CONV-2). */
    public static Comparaison entre(LocalDate du, LocalDate au, Accord accord) {
        Termes avant = Consolidation.termesAu(du, accord);
        Termes apres = Consolidation.termesAu(au, accord);
        Changements changements = new Changements(du, au, accord);
        return new Comparaison(
                missions(avant.missions(), apres.missions(), changements),
                changements.between(avant.articles(), apres.articles()));
    }

    private static Optional<ChangementMissions> missions(
            Termes.Missions avant, Termes.Missions apres, Changements changements) {
        return avant.equals(apres)
                ? Optional.empty()
                : Optional.of(new ChangementMissions(
                        without(apres.missions(), avant.missions()),
                        without(avant.missions(), apres.missions()),
                        avant.source(),
                        apres.source(),
                        avant.source().equals(apres.source())
                                ? Optional.empty()
                                : changements.author(avant.source(), apres.source())));
    }

    private static Set<Mission> without(Set<Mission> some, Set<Mission> others) {
        return Sorted.of(
                some.stream().filter(mission -> !others.contains(mission)).toList());
    }

    boolean isEmpty() {
        return missions.isEmpty() && articles.isEmpty();
    }

    Termes appliedTo(Termes avant) {
        List<ArticleEnVigueur> standing = new ArrayList<>(avant.articles());
        articles.forEach(change -> change.applyTo(standing));
        return new Termes(
                missions.map(change -> applied(change, avant.missions().missions()))
                        .orElse(avant.missions()),
                standing);
    }

    private static Termes.Missions applied(ChangementMissions change, Set<Mission> before) {
        List<Mission> after = new ArrayList<>(without(before, change.retirees()));
        after.addAll(change.ajoutees());
        return new Termes.Missions(Sorted.of(after), change.apres());
    }
}
