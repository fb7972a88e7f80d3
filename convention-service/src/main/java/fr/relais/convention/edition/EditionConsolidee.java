package fr.relais.convention.edition;

import fr.relais.convention.convention.Convention;
import fr.relais.convention.convention.InstrumentSigne;
import fr.relais.convention.convention.Nature;
import fr.relais.convention.convention.Source;
import fr.relais.convention.convention.Termes;
import fr.relais.convention.convention.Termes.ArticleEnVigueur;
import fr.relais.convention.projet.Mission;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays out what is agreed on one day, each value with the article and the instrument it comes from (AVN-6). */
final class EditionConsolidee {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String MENTION = "Document d’information : seuls les originaux signés engagent les parties.";
    private static final String SANS_TEXTE = "Le texte de cet article est dans l’original signé.";

    private static final Map<Mission, String> MISSIONS = Map.of(
            Mission.GUICHET_UNIQUE,
                    "Le guichet unique et le traitement des demandes formulées sur le site monenfant.fr",
            Mission.ANALYSE_PRATIQUE, "L’analyse de la pratique",
            Mission.PROMOTION_ACCUEIL_INDIVIDUEL, "La promotion renforcée de l’accueil individuel",
            Mission.GUICHET_UNIQUE_ET_DEMANDES_EN_LIGNE, "Le guichet unique et les demandes en ligne",
            Mission.PROMOTION_ACTIVITE_AM, "La promotion de l’activité des assistants maternels",
            Mission.DEPART_FORMATION_CONTINUE, "Le départ en formation continue des assistants maternels");

    private final Convention convention;
    private final LocalDate jour;

    private EditionConsolidee(Convention convention, LocalDate jour) {
        this.convention = convention;
        this.jour = jour;
    }

    static DocumentEdite of(Convention convention, Parties parties, LocalDate jour, Termes termes, Periode periode) {
        return new EditionConsolidee(convention, jour).edited(parties, termes, periode);
    }

    private DocumentEdite edited(Parties parties, Termes termes, Periode periode) {
        return new DocumentEdite(
                "Convention consolidée",
                "Convention consolidée au " + SHORT.format(jour),
                MENTION,
                Presentation.enTete(convention.instrument(0).texte(), parties),
                List.of(),
                List.of(),
                sections(termes, periode),
                List.of(),
                "",
                jour);
    }

    private List<Section> sections(Termes termes, Periode periode) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.article(
                "Période",
                List.of(Bloc.paragraphe("Du " + SHORT.format(periode.debut()) + " au " + SHORT.format(periode.fin())
                        + ", avenants compris."))));
        sections.add(Section.from(
                termes.missions().source().map(this::told).orElse(""), "Missions engagées", missions(termes)));
        for (ArticleEnVigueur article : termes.articles()) {
            String text = article.texte() == null ? SANS_TEXTE : article.texte();
            sections.add(Section.from(told(article.source()), article.titre(), Bloc.of(text)));
        }
        sections.add(Section.article("Instruments", List.of(instruments())));
        return sections;
    }

    private static List<Bloc> missions(Termes termes) {
        List<String> engaged =
                termes.missions().missions().stream().map(MISSIONS::get).toList();
        return List.of(engaged.isEmpty() ? Bloc.paragraphe("Aucune.") : new Bloc(Bloc.Genre.PUCES, engaged));
    }

    private Bloc instruments() {
        return new Bloc(
                Bloc.Genre.PUCES,
                convention.signed().instruments().stream()
                        .map(signed -> name(signed.rang()) + ", signé(e) le " + SHORT.format(signed.signeLe()) + " : "
                                + signed.texte().intitule())
                        .toList());
    }

    private String told(Source source) {
        Optional<InstrumentSigne> signed = convention.signed().instruments().stream()
                .filter(each -> each.rang() == source.rang())
                .findFirst();
        return "Source : " + name(source.rang()) + ", « " + source.article() + " »"
                + signed.map(each -> ", signé(e) le " + SHORT.format(each.signeLe()))
                        .orElse("") + ".";
    }

    private String name(int rang) {
        return convention.instrument(rang).nature() == Nature.CONVENTION ? "convention" : "avenant n° " + rang;
    }
}
