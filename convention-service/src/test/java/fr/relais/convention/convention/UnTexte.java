package fr.relais.convention.convention;

import fr.relais.convention.projet.AutoriteValidation;
import fr.relais.convention.projet.DecisionProjet;
import fr.relais.convention.projet.Mission;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The texts of Meaux (SEED 000), valid by default, changed by one word. */
record UnTexte(
        LocalDate dateEffet,
        LocalDate dateFin,
        ConventionModifiee modifie,
        Set<Objet> objets,
        List<Article> articles,
        MissionsEngagees missions,
        DecisionProjet projet,
        Cosignataire cosignataire,
        int originaux) {

    static final LocalDate DATE_CONVENTION = LocalDate.of(2020, 9, 25);
    static final String MISSIONS_SUPPLEMENTAIRES =
            "Les objectifs poursuivis par le financement des missions supplémentaires";
    static final String MISSIONS_RENFORCEES = "Les objectifs poursuivis par le financement des missions renforcées";
    static final String ACTIVITE = "Au regard de l'activité du service";
    static final String PS_RAM =
            "Les objectifs poursuivis par la subvention dite prestation de service « relais assistants maternels » (Ram)";
    static final String PS_RPE =
            "Les objectifs poursuivis par la subvention dite prestation de service « Relais petite enfance » (Rpe)";

    static UnTexte ram() {
        return new UnTexte(
                LocalDate.of(2020, 3, 1),
                LocalDate.of(2024, 2, 28),
                null,
                Set.of(),
                List.of(
                        new Article(null, PS_RAM, null, null),
                        new Article(null, MISSIONS_SUPPLEMENTAIRES, null, null),
                        new Article(null, ACTIVITE, null, null)),
                new MissionsEngagees(MISSIONS_SUPPLEMENTAIRES, Set.of(Mission.PROMOTION_ACTIVITE_AM)),
                new DecisionProjet(
                        AutoriteValidation.CAS,
                        LocalDate.of(2020, 6, 18),
                        "CAS 2020-06",
                        Set.of(Mission.PROMOTION_ACTIVITE_AM)),
                null,
                2);
    }

    static UnTexte avenant(Mission... missions) {
        return new UnTexte(
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2024, 2, 28),
                new ConventionModifiee("Ram", DATE_CONVENTION),
                Set.of(Objet.BONUS_TERRITOIRE_CTG, Objet.MISSIONS_RENFORCEES),
                List.of(
                        new Article("1.1", PS_RPE, PS_RAM, null),
                        new Article("1.2", MISSIONS_RENFORCEES, MISSIONS_SUPPLEMENTAIRES, null),
                        new Article("1.3", ACTIVITE, ACTIVITE, null)),
                new MissionsEngagees("1.2", Set.of(missions)),
                new DecisionProjet(
                        AutoriteValidation.ADMINISTRATIVE,
                        LocalDate.of(2021, 12, 10),
                        "Evolution du projet 2022",
                        Set.of(missions)),
                null,
                2);
    }

    UnTexte from(String date) {
        return new UnTexte(
                LocalDate.parse(date), dateFin, modifie, objets, articles, missions, projet, cosignataire, originaux);
    }

    UnTexte to(String date) {
        return new UnTexte(
                dateEffet, LocalDate.parse(date), modifie, objets, articles, missions, projet, cosignataire, originaux);
    }

    UnTexte modifying(ConventionModifiee other) {
        return new UnTexte(dateEffet, dateFin, other, objets, articles, missions, projet, cosignataire, originaux);
    }

    UnTexte about(Objet... others) {
        return new UnTexte(
                dateEffet, dateFin, modifie, Set.of(others), articles, missions, projet, cosignataire, originaux);
    }

    UnTexte withArticles(Article... others) {
        return new UnTexte(
                dateEffet, dateFin, modifie, objets, List.of(others), missions, projet, cosignataire, originaux);
    }

    UnTexte engaging(String article, Mission... others) {
        return new UnTexte(
                dateEffet,
                dateFin,
                modifie,
                objets,
                articles,
                new MissionsEngagees(article, Set.of(others)),
                projet,
                cosignataire,
                originaux);
    }

    UnTexte silentOnMissions() {
        return new UnTexte(dateEffet, dateFin, modifie, objets, articles, null, projet, cosignataire, originaux);
    }

    UnTexte withProjet(DecisionProjet other) {
        return new UnTexte(dateEffet, dateFin, modifie, objets, articles, missions, other, cosignataire, originaux);
    }

    UnTexte withProjetOf(Mission... others) {
        return withProjet(new DecisionProjet(projet.autorite(), projet.date(), projet.reference(), Set.of(others)));
    }

    UnTexte inOriginaux(int number) {
        return new UnTexte(dateEffet, dateFin, modifie, objets, articles, missions, projet, cosignataire, number);
    }

    /** Signed by three: the Ccas beside the Ville. */
    UnTexte tripartite() {
        return new UnTexte(
                dateEffet,
                dateFin,
                modifie,
                objets,
                articles,
                missions,
                projet,
                new Cosignataire("Dominique Lenoir", "Président", "Ccas de Meaux"),
                3);
    }

    Texte build() {
        return new Texte(
                modifie == null
                        ? "Convention d'objectifs et de financement « Relais assistants maternels » (Ram)"
                        : "Avenant Prestation de service « Relais petite enfance » - Rpe - Missions renforcées"
                                + " - Bonus « Territoire Ctg »",
                dateEffet,
                dateFin,
                dateEffet.getYear() + "-" + dateFin.getYear(),
                new CodePieces("monter la convention", "convention"),
                modifie,
                objets,
                articles,
                missions,
                projet,
                cosignataire,
                originaux);
    }
}
