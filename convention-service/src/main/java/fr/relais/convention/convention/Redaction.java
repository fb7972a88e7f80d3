package fr.relais.convention.convention;

import fr.relais.convention.ConventionRefusal;
import fr.relais.convention.Facts;
import fr.relais.convention.Pointers;
import fr.relais.convention.projet.DecisionProjet;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.Objects;

/** Decides whether a text may be drafted, or taken over; each method is one rule and refuses with its id. */
final class Redaction {

    private static final int YEARS_AT_MOST = 5;

    private Redaction() {}

    /** What an avenant must know of the convention it amends; {@code projetLe} is the decision on the projet of the convention. */
    record Amendee(LocalDate dateConvention, Periode periode, LocalDate projetLe) {}

    static void requireConvention(Texte texte, LocalDate today) {
        requireAnyInstrument(texte, today);
        requireFiveYearsAtMost(texte.dateEffet(), texte.dateFin());
        if (texte.modifie() != null || !texte.objets().isEmpty()) {
            throw refused(
                    ConventionRefusal.RESERVE_AUX_AVENANTS,
                    "Une convention n'a ni objets ni convention modifiée.",
                    texte.modifie() == null ? "/objets" : "/modifie");
        }
    }

    static void requireAvenant(Texte texte, Amendee amendee, LocalDate today) {
        requireAnyInstrument(texte, today);
        requireConventionNamed(texte, amendee);
        requireArticlesReplaced(texte);
        requireMissionsInAnArticle(texte);
        requireWithin(texte, amendee.periode());
    }

    private static void requireAnyInstrument(Texte texte, LocalDate today) {
        Pointers.naming(texte::periode, "/dateEffet", "/dateFin");
        requireProjetValide(texte.projet(), today);
        if (texte.missions() != null) {
            requireMissionsOfProjet(texte);
            requireMissionsOfRegime(texte);
        }
        requireOriginalForEach(texte);
    }

    /** ACT-3. */
    private static void requireOriginalForEach(Texte texte) {
        int signataires = texte.signataires().size();
        if (texte.originaux() != signataires) {
            throw refused(
                    ConventionRefusal.ORIGINAUX_INCORRECTS,
                    "Cet instrument a " + signataires + " signataires, donc " + signataires + " originaux.",
                    "/originaux");
        }
    }

    /** PRJ-1. */
    private static void requireProjetValide(DecisionProjet projet, LocalDate today) {
        if (projet == null) {
            throw refused(
                    ConventionRefusal.PROJET_NON_VALIDE,
                    "La décision qui valide le projet de fonctionnement est nécessaire.",
                    "/projet");
        }
        Facts.requirePast(projet.date(), today, "/projet/date");
    }

    /** PRJ-2. */
    private static void requireMissionsOfProjet(Texte texte) {
        texte.missions().missions().stream()
                .filter(mission -> !texte.projet().missions().contains(mission))
                .findFirst()
                .ifPresent(mission -> {
                    throw refused(
                            ConventionRefusal.MISSION_HORS_PROJET,
                            "La mission " + mission + " n'est pas inscrite au projet validé.",
                            "/missions/missions");
                });
    }

    /** DL-12: from 2022 the missions supplémentaires are gone, before it the missions renforcées do not exist. */
    private static void requireMissionsOfRegime(Texte texte) {
        texte.missions().missions().stream()
                .filter(mission -> !mission.existsDuring(texte.periode()))
                .findFirst()
                .ifPresent(mission -> {
                    throw refused(
                            ConventionRefusal.MISSION_HORS_REGIME,
                            "La mission " + mission + " n'existe pas du " + texte.dateEffet() + " au " + texte.dateFin()
                                    + ".",
                            "/missions/missions");
                });
    }

    /** CONV-1, on the period as amended when the text is an avenant of prolongation (ASM-CONV-4). */
    private static void requireFiveYearsAtMost(LocalDate dateEffet, LocalDate dateFin) {
        LocalDate limit = dateEffet.plusYears(YEARS_AT_MOST);
        if (!dateFin.isBefore(limit)) {
            throw refused(
                    ConventionRefusal.DUREE_SUPERIEURE_5_ANS,
                    "Une convention qui prend effet le " + dateEffet + " finit avant le " + limit + ".",
                    "/dateFin");
        }
    }

    /** AVN-1, by its date; how the document calls its type is free (ASM-CONV-9). */
    private static void requireConventionNamed(Texte texte, Amendee amendee) {
        if (texte.modifie() == null
                || !amendee.dateConvention().equals(texte.modifie().date())) {
            throw refused(
                    ConventionRefusal.CONVENTION_MAL_DESIGNEE,
                    "L'avenant désigne la convention qu'il modifie par sa date, le " + amendee.dateConvention() + ".",
                    "/modifie/date");
        }
    }

    /** AVN-1. */
    private static void requireArticlesReplaced(Texte texte) {
        if (texte.articles().stream().map(Article::remplace).noneMatch(Objects::nonNull)) {
            throw refused(
                    ConventionRefusal.ARTICLES_ABSENTS, "L'avenant nomme au moins un article remplacé.", "/articles");
        }
    }

    /** AVN-1: the missions of an avenant are in one of its articles, which every term will cite. */
    private static void requireMissionsInAnArticle(Texte texte) {
        MissionsEngagees missions = texte.missions();
        if (missions != null
                && texte.articles().stream().map(Article::reference).noneMatch(missions.article()::equals)) {
            throw refused(
                    ConventionRefusal.ARTICLE_INCONNU,
                    "L'avenant n'a pas d'article « " + missions.article() + " ».",
                    "/missions/article");
        }
    }

    /** CONV-2, AVN-3; an avenant of prolongation starts the day after the end at the latest, so that no day is missing. */
    private static void requireWithin(Texte texte, Periode convention) {
        if (texte.has(Objet.PROLONGATION)) {
            requireFiveYearsAtMost(convention.debut(), texte.dateFin());
        } else if (texte.dateFin().isAfter(convention.fin())) {
            throw refused(
                    ConventionRefusal.FIN_APRES_LA_CONVENTION,
                    "La convention finit le " + convention.fin() + " et l'avenant n'a pas pour objet une prolongation.",
                    "/dateFin");
        }
        if (texte.dateEffet().isBefore(convention.debut())
                || texte.dateEffet().isAfter(convention.fin().plusDays(1))) {
            throw refused(
                    ConventionRefusal.HORS_PERIODE,
                    "La convention couvre du " + convention.debut() + " au " + convention.fin() + ".",
                    "/dateEffet");
        }
    }

    private static Refused refused(RefusalCode code, String detail, String pointer) {
        return Refused.because(code, detail).at(pointer);
    }
}
