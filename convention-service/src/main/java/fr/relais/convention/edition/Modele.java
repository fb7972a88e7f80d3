package fr.relais.convention.edition;

import fr.relais.convention.convention.Objet;
import java.util.List;
import java.util.Set;

/**
 * A national text that an instrument may follow: its title, its articles, and the preamble printed before the articles of an
 * instrument that has one of its objets. {@code source} says where the text comes from.
 */
public record Modele(
        String code,
        String intitule,
        String source,
        Set<Objet> objets,
        String preambule,
        List<ArticleModele> articles) {

    /** Where the preamble names the convention that the avenant amends. */
    static final String CONVENTION = "{convention}";

    public Modele {
        objets = Set.copyOf(objets);
        articles = List.copyOf(articles);
    }

    /** One article, as it would be sent to be drafted. */
    public record ArticleModele(String article, String titre, String remplace, String texte) {}
}
