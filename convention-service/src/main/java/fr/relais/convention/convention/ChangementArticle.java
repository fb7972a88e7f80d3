package fr.relais.convention.convention;

import fr.relais.convention.convention.Termes.ArticleEnVigueur;
import java.util.List;
import java.util.Optional;

/**
 * An article that came, went, or took the place of another, and the instrument that made it so; {@code place} counts from 0,
 * the changes before it being made.
 */
public record ChangementArticle(
        int place, Optional<ArticleEnVigueur> avant, Optional<ArticleEnVigueur> apres, Optional<InstrumentSigne> par) {

    /** What happened to an article. */
    public enum Nature {
        AJOUTE,
        REMPLACE,
        RETIRE
    }

    public Nature nature() {
        if (avant.isEmpty()) {
            return Nature.AJOUTE;
        }
        return apres.isEmpty() ? Nature.RETIRE : Nature.REMPLACE;
    }

    void applyTo(List<ArticleEnVigueur> standing) {
        switch (nature()) {
            case AJOUTE -> standing.add(place, apres.orElseThrow());
            case REMPLACE -> standing.set(place, apres.orElseThrow());
            case RETIRE -> standing.remove(place);
        }
    }
}
