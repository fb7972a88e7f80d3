package fr.relais.convention.edition;

import java.util.List;

/** A titled part of a document; {@code sousArticle} when it stands within the one before; {@code source} is empty but in a consolidation. */
public record Section(String titre, boolean sousArticle, List<Bloc> blocs, String source) {

    public Section {
        blocs = List.copyOf(blocs);
    }

    static Section article(String titre, List<Bloc> blocs) {
        return new Section(titre, false, blocs, "");
    }

    static Section sousArticle(String titre, List<Bloc> blocs) {
        return new Section(titre, true, blocs, "");
    }

    static Section from(String source, String titre, List<Bloc> blocs) {
        return new Section(titre, false, blocs, source);
    }
}
