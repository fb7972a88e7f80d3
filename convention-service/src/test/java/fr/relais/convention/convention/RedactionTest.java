package fr.relais.convention.convention;

import static fr.relais.convention.ConventionRefusal.ARTICLES_ABSENTS;
import static fr.relais.convention.ConventionRefusal.ARTICLE_INCONNU;
import static fr.relais.convention.ConventionRefusal.CONVENTION_MAL_DESIGNEE;
import static fr.relais.convention.ConventionRefusal.DATE_INVALIDE;
import static fr.relais.convention.ConventionRefusal.DUREE_SUPERIEURE_5_ANS;
import static fr.relais.convention.ConventionRefusal.FIN_APRES_LA_CONVENTION;
import static fr.relais.convention.ConventionRefusal.HORS_PERIODE;
import static fr.relais.convention.ConventionRefusal.MISSION_HORS_PROJET;
import static fr.relais.convention.ConventionRefusal.MISSION_HORS_REGIME;
import static fr.relais.convention.ConventionRefusal.ORIGINAUX_INCORRECTS;
import static fr.relais.convention.ConventionRefusal.PROJET_NON_VALIDE;
import static fr.relais.convention.ConventionRefusal.RESERVE_AUX_AVENANTS;
import static fr.relais.convention.projet.Mission.ANALYSE_PRATIQUE;
import static fr.relais.convention.projet.Mission.GUICHET_UNIQUE;
import static fr.relais.convention.projet.Mission.PROMOTION_ACTIVITE_AM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.convention.projet.AutoriteValidation;
import fr.relais.convention.projet.DecisionProjet;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.problem.Violation;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text must be to be drafted: each rule, allowed up to its edge and refused past it. */
class RedactionTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 4, 1);
    private static final Redaction.Amendee RAM = new Redaction.Amendee(
            UnTexte.DATE_CONVENTION,
            new Periode(LocalDate.of(2020, 3, 1), LocalDate.of(2024, 2, 28)),
            LocalDate.of(2020, 6, 18));

    @Test
    @DisplayName("SEED 000: the Ram convention and the two avenants of Meaux are good")
    void meaux() {
        assertThatCode(() -> Redaction.requireConvention(UnTexte.ram().build(), TODAY))
                .doesNotThrowAnyException();
        goodAvenant(UnTexte.avenant(GUICHET_UNIQUE));
        goodAvenant(UnTexte.avenant(ANALYSE_PRATIQUE));
    }

    @ParameterizedTest
    @CsvSource({"2022-01-01, 2026-12-31", "2024-02-29, 2029-02-27", "2022-03-01, 2027-02-28"})
    @DisplayName("CONV-1: five years to the day, and not one more")
    void five_years(LocalDate effet, LocalDate fin) {
        UnTexte texte = UnTexte.ram().from(effet.toString()).silentOnMissions();

        assertThatCode(() ->
                        Redaction.requireConvention(texte.to(fin.toString()).build(), TODAY))
                .doesNotThrowAnyException();
        refusedConvention(
                DUREE_SUPERIEURE_5_ANS, "/dateFin", texte.to(fin.plusDays(1).toString()));
    }

    @Test
    @DisplayName("CONV-2: a period ends after it begins; one day is a period")
    void period() {
        UnTexte texte = UnTexte.ram().from("2021-01-01");

        assertThatThrownBy(
                        () -> Redaction.requireConvention(texte.to("2020-12-31").build(), TODAY))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(KitRefusal.PERIODE_INVALIDE));
        assertThatCode(() -> Redaction.requireConvention(texte.to("2021-01-01").build(), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("PRJ-1: no convention and no avenant without a validated projet")
    void projet_absent() {
        refusedConvention(PROJET_NON_VALIDE, "/projet", UnTexte.ram().withProjet(null));
        refusedAvenant(
                PROJET_NON_VALIDE, "/projet", UnTexte.avenant(GUICHET_UNIQUE).withProjet(null));
    }

    @Test
    @DisplayName("PRJ-1: a decision of tomorrow validates nothing")
    void projet_of_tomorrow() {
        UnTexte texte = UnTexte.ram();
        DecisionProjet tomorrow = new DecisionProjet(
                AutoriteValidation.CA, TODAY.plusDays(1), "CA", texte.projet().missions());

        refusedConvention(DATE_INVALIDE, "/projet/date", texte.withProjet(tomorrow));
    }

    @Test
    @DisplayName("PRJ-2: a mission that the validated projet does not hold cannot be engaged")
    void mission_outside_the_projet() {
        refusedAvenant(
                MISSION_HORS_PROJET,
                "/missions/missions",
                UnTexte.avenant(GUICHET_UNIQUE, ANALYSE_PRATIQUE).withProjetOf(GUICHET_UNIQUE));
        goodAvenant(UnTexte.avenant(GUICHET_UNIQUE).withProjetOf(GUICHET_UNIQUE, ANALYSE_PRATIQUE));
    }

    @Test
    @DisplayName("DL-12: no mission supplémentaire in an avenant of 2022, no mission renforcée in a convention of 2021")
    void mission_outside_its_regime() {
        refusedAvenant(MISSION_HORS_REGIME, "/missions/missions", UnTexte.avenant(PROMOTION_ACTIVITE_AM));
        goodAvenant(UnTexte.avenant(PROMOTION_ACTIVITE_AM).from("2021-12-31"));

        UnTexte renforcee = UnTexte.ram()
                .engaging("1", GUICHET_UNIQUE)
                .withProjetOf(GUICHET_UNIQUE)
                .to("2021-12-31");
        refusedConvention(MISSION_HORS_REGIME, "/missions/missions", renforcee);
        assertThatCode(() ->
                        Redaction.requireConvention(renforcee.to("2022-01-01").build(), TODAY))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "3"})
    @DisplayName("ACT-3: two signatories, two originals")
    void originaux(int number) {
        refusedConvention(ORIGINAUX_INCORRECTS, "/originaux", UnTexte.ram().inOriginaux(number));
        refusedAvenant(
                ORIGINAUX_INCORRECTS,
                "/originaux",
                UnTexte.avenant(GUICHET_UNIQUE).inOriginaux(number));
    }

    @Test
    @DisplayName("AVN-1: only an avenant modifies a convention or has objets")
    void clauses_of_an_avenant() {
        refusedConvention(RESERVE_AUX_AVENANTS, "/objets", UnTexte.ram().about(Objet.PROLONGATION));
        refusedConvention(
                RESERVE_AUX_AVENANTS,
                "/modifie",
                UnTexte.ram().modifying(new ConventionModifiee("Ram", UnTexte.DATE_CONVENTION)));
    }

    @Test
    @DisplayName("AVN-1: an avenant names the convention it modifies by its date, 25 September 2020")
    void convention_named() {
        refusedAvenant(
                CONVENTION_MAL_DESIGNEE,
                "/modifie/date",
                UnTexte.avenant(GUICHET_UNIQUE).modifying(null));
        refusedAvenant(
                CONVENTION_MAL_DESIGNEE,
                "/modifie/date",
                UnTexte.avenant(GUICHET_UNIQUE).modifying(new ConventionModifiee("Ram", LocalDate.of(2020, 9, 24))));
    }

    @Test
    @DisplayName("AVN-1: an avenant names at least one article that it replaces")
    void articles_replaced() {
        refusedAvenant(
                ARTICLES_ABSENTS,
                "/articles",
                UnTexte.avenant().silentOnMissions().withArticles());
        refusedAvenant(
                ARTICLES_ABSENTS,
                "/articles",
                UnTexte.avenant().silentOnMissions().withArticles(new Article("1", "Nouveau", null, null)));
    }

    @Test
    @DisplayName("AVN-1: the missions of an avenant are in one of its articles")
    void article_of_the_missions() {
        refusedAvenant(
                ARTICLE_INCONNU,
                "/missions/article",
                UnTexte.avenant(GUICHET_UNIQUE).engaging("1.4", GUICHET_UNIQUE));
    }

    @Test
    @DisplayName("AVN-3: an avenant ends with the convention at the latest, unless it prolongs it")
    void end_of_an_avenant() {
        UnTexte longer = UnTexte.avenant(GUICHET_UNIQUE).to("2024-02-29");

        refusedAvenant(FIN_APRES_LA_CONVENTION, "/dateFin", longer);
        goodAvenant(longer.about(Objet.PROLONGATION));
    }

    @Test
    @DisplayName("ASM-CONV-4, CONV-1: a prolongation keeps the whole convention within five years")
    void prolongation_within_five_years() {
        UnTexte prolongation = UnTexte.avenant(GUICHET_UNIQUE).about(Objet.PROLONGATION);

        goodAvenant(prolongation.to("2025-02-28"));
        refusedAvenant(DUREE_SUPERIEURE_5_ANS, "/dateFin", prolongation.to("2025-03-01"));
    }

    @Test
    @DisplayName("CONV-2: an avenant starts within the convention, or the day after its end to prolong it")
    void start_of_an_avenant() {
        UnTexte prolongation =
                UnTexte.avenant(GUICHET_UNIQUE).about(Objet.PROLONGATION).to("2025-02-28");

        goodAvenant(prolongation.from("2024-02-29"));
        refusedAvenant(HORS_PERIODE, "/dateEffet", prolongation.from("2024-03-01"));
        refusedAvenant(
                HORS_PERIODE, "/dateEffet", UnTexte.avenant(GUICHET_UNIQUE).from("2020-02-29"));
    }

    private static void goodAvenant(UnTexte texte) {
        assertThatCode(() -> Redaction.requireAvenant(texte.build(), RAM, TODAY))
                .doesNotThrowAnyException();
    }

    private static void refusedAvenant(RefusalCode code, String pointer, UnTexte texte) {
        refused(code, pointer, () -> Redaction.requireAvenant(texte.build(), RAM, TODAY));
    }

    private static void refusedConvention(RefusalCode code, String pointer, UnTexte texte) {
        refused(code, pointer, () -> Redaction.requireConvention(texte.build(), TODAY));
    }

    private static void refused(
            RefusalCode code, String pointer, org.assertj.core.api.ThrowableAssert.ThrowingCallable rule) {
        assertThatThrownBy(rule).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.violations()).extracting(Violation::pointer).containsExactly(pointer);
        });
    }
}
