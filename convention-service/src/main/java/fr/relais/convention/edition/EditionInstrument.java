package fr.relais.convention.edition;

import fr.relais.convention.convention.Article;
import fr.relais.convention.convention.Convention;
import fr.relais.convention.convention.Instrument;
import fr.relais.convention.convention.Nature;
import fr.relais.convention.convention.Objet;
import fr.relais.convention.convention.Partie;
import fr.relais.convention.convention.Signature;
import fr.relais.convention.convention.Texte;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lays out an instrument as SEED 000 does: parties, preamble, articles, effect, originals, signatures (ASM-CONV-56). */
final class EditionInstrument {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final Map<String, String> TYPES =
            Map.of("ram", "« Relais assistants maternels » (Ram)", "rpe", "« Relais petite enfance » (Rpe)");
    private static final String PREAMBULE = "Préambule";
    private static final String SANS_TEXTE =
            "Cet article est repris par son seul titre ; son texte est dans l’original signé.";
    private static final String INCIDENCES =
            "Toutes les clauses de la convention initiale et de son(ses) avenant(s), et leurs annexes, restent inchangées et"
                    + " demeurent applicables tant qu’elles ne sont pas contraires aux stipulations contenues dans le présent"
                    + " avenant. Ces stipulations prévalent en cas de différence.";

    private final Instrument instrument;
    private final Texte texte;
    private final Parties parties;
    private final boolean isAvenant;

    private EditionInstrument(Instrument instrument, Parties parties) {
        this.instrument = instrument;
        this.texte = instrument.texte();
        this.parties = parties;
        this.isAvenant = instrument.nature() == Nature.AVENANT;
    }

    static DocumentEdite of(Convention convention, int rang, Parties parties, Optional<Modele> modele) {
        return new EditionInstrument(convention.instrument(rang), parties).edited(modele);
    }

    private DocumentEdite edited(Optional<Modele> modele) {
        return new DocumentEdite(
                genre(),
                texte.intitule(),
                mention(),
                Presentation.enTete(texte, parties),
                Presentation.parties(parties, Optional.ofNullable(texte.cosignataire())),
                preambule(modele),
                sections(),
                signatures(),
                "en " + texte.originaux() + " exemplaires originaux",
                date());
    }

    private String genre() {
        String sides = texte.cosignataire() == null ? "bipartite" : "tripartite";
        return isAvenant ? "Avenant (convention " + sides + ")" : "Convention " + sides;
    }

    /** What is neither transmitted nor signed is nobody's commitment. */
    private String mention() {
        return switch (instrument.statut()) {
            case BROUILLON -> "Projet";
            case ANNULEE -> "Annulé";
            case REFUSEE -> "Refusé";
            case TRANSMISE, SIGNEE_GESTIONNAIRE, SIGNEE_CAF, SIGNEE, SUSPENDUE, RESILIEE -> "";
        };
    }

    private List<Bloc> preambule(Optional<Modele> modele) {
        Optional<String> own = texte.articles().stream()
                .filter(EditionInstrument::isPreambule)
                .map(Article::texte)
                .filter(Objects::nonNull)
                .findFirst();
        if (own.isPresent()) {
            return Bloc.of(own.get());
        }
        if (!isAvenant) {
            return List.of();
        }
        String sentence = "Il est convenu que la convention d’objectifs et de financement " + Modele.CONVENTION
                + " est modifiée dans les conditions fixées aux articles suivants.";
        return Bloc.of(modele.map(Modele::preambule).orElse(sentence).replace(Modele.CONVENTION, modifiee()));
    }

    private String modifiee() {
        String type = texte.modifie().type();
        return TYPES.getOrDefault(type.toLowerCase(Locale.FRENCH), "« " + type + " »") + " du "
                + LONG.format(texte.modifie().date());
    }

    private static boolean isPreambule(Article article) {
        return PREAMBULE.equalsIgnoreCase(article.titre());
    }

    private List<Section> sections() {
        List<Article> articles = texte.articles().stream()
                .filter(article -> !isPreambule(article))
                .toList();
        List<Section> sections = new ArrayList<>();
        if (isAvenant) {
            sections.add(
                    Section.article("Article 1 : L’objet de l’avenant", List.of(Bloc.paragraphe(objet(articles)))));
            articles.forEach(article -> sections.add(Section.sousArticle(titre(article, " - "), blocs(article))));
            sections.add(Section.article(
                    "Article 2 – Incidences de l’avenant sur la convention", List.of(Bloc.paragraphe(INCIDENCES))));
            sections.add(
                    Section.article("Article 3 – Effet et durée de l’avenant", effet("avenant", "du présent avenant")));
        } else {
            articles.forEach(article -> sections.add(Section.article(titre(article, " – "), blocs(article))));
            sections.add(Section.article(
                    "Effet et durée de la convention", effet("convention", "de la présente convention")));
        }
        return sections;
    }

    private static String titre(Article article, String separator) {
        return article.article() == null ? article.titre() : article.article() + separator + article.titre();
    }

    private static List<Bloc> blocs(Article article) {
        return Bloc.of(article.texte() == null ? SANS_TEXTE : article.texte());
    }

    private static String objet(List<Article> articles) {
        List<String> replaced = articles.stream()
                .map(Article::remplace)
                .filter(Objects::nonNull)
                .map(titre -> "« " + Denomination.uncapitalized(titre) + " »")
                .toList();
        if (replaced.size() == 1) {
            return "L’article " + replaced.get(0) + " est remplacé par "
                    + (articles.size() == 1 ? "l’article suivant :" : "les articles suivants :");
        }
        int last = replaced.size() - 1;
        String first = last == 1 ? "L’article " : "Les articles ";
        return first + replaced.stream().limit(last).collect(Collectors.joining(", ")) + " et l’article "
                + replaced.get(last) + " sont remplacés par "
                + (articles.size() == 1 ? "l’article suivant :" : "les articles suivants :");
    }

    private List<Bloc> effet(String nom, String duPresent) {
        String present = isAvenant ? "Le présent " : "La présente ";
        return List.of(
                Bloc.paragraphe(present + nom + " prend effet à compter du " + SHORT.format(texte.dateEffet())
                        + " et jusqu’au " + SHORT.format(texte.dateFin()) + "."),
                Bloc.paragraphe("Il est établi un original " + duPresent + " pour chacun des co-signataires."));
    }

    private List<Emplacement> signatures() {
        List<Emplacement> places = new ArrayList<>();
        places.add(Presentation.caf(parties.caf(), signature(Partie.CAF)));
        places.add(Presentation.gestionnaire(parties.gestionnaire(), signature(Partie.GESTIONNAIRE)));
        Optional.ofNullable(texte.cosignataire())
                .ifPresent(third -> places.add(Presentation.cosignataire(third, signature(Partie.COSIGNATAIRE))));
        return places;
    }

    private Optional<Signature> signature(Partie partie) {
        return instrument.signatures().stream()
                .filter(signature -> signature.partie() == partie)
                .findFirst();
    }

    /** Of the last signature, else of the effect: the same document is always the same bytes. */
    private LocalDate date() {
        return instrument.signatures().stream()
                .map(Signature::date)
                .max(LocalDate::compareTo)
                .orElse(texte.dateEffet());
    }

    /** The model whose preamble the instrument takes: one that has one of its objets. */
    static boolean follows(Texte texte, Modele modele) {
        return texte.objets().contains(Objet.MISSIONS_RENFORCEES)
                && modele.objets().contains(Objet.MISSIONS_RENFORCEES);
    }
}
