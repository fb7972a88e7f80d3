package fr.relais.convention.convention;

import static fr.relais.convention.convention.Nature.AVENANT;
import static fr.relais.convention.convention.Nature.CONVENTION;
import static fr.relais.convention.projet.Mission.ANALYSE_PRATIQUE;
import static fr.relais.convention.projet.Mission.GUICHET_UNIQUE;
import static fr.relais.convention.projet.Mission.PROMOTION_ACTIVITE_AM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.convention.ConventionRefusal;
import fr.relais.convention.projet.Mission;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** AVN-2, AVN-6: the terms of Meaux before and during its avenant, and what prevails when several speak. */
class ConsolidationTest {

    private static final Source RAM = new Source(CONVENTION, 0, UnTexte.MISSIONS_SUPPLEMENTAIRES);
    private static final Source ARTICLE_1_2 = new Source(AVENANT, 1, "1.2");

    private static final InstrumentSigne BASE = signed(0, "2020-09-25", UnTexte.ram());
    private static final InstrumentSigne MEAUX = signed(1, "2022-03-15", UnTexte.avenant(GUICHET_UNIQUE));

    @Test
    @DisplayName("AVN-6: until 31/12/2021 the Ram convention alone speaks, from 01/01/2022 its avenant prevails")
    void meaux() {
        assertThat(Consolidation.segments(Accord.of(List.of(BASE, MEAUX)), Termes::missions))
                .containsExactly(
                        segment("2020-03-01", "2021-12-31", RAM, PROMOTION_ACTIVITE_AM),
                        segment("2022-01-01", "2024-02-28", ARTICLE_1_2, GUICHET_UNIQUE));
    }

    @Test
    @DisplayName("AVN-2: the articles replaced by 1.1, 1.2 and 1.3 give them their place")
    void articles_of_meaux() {
        assertThat(articlesOn("2021-12-31"))
                .extracting(
                        article -> article.titre() + " / " + article.source().rang())
                .containsExactly(
                        UnTexte.PS_RAM + " / 0", UnTexte.MISSIONS_SUPPLEMENTAIRES + " / 0", UnTexte.ACTIVITE + " / 0");
        assertThat(articlesOn("2022-01-01"))
                .extracting(
                        article -> article.titre() + " / " + article.source().article())
                .containsExactly(
                        UnTexte.PS_RPE + " / 1.1", UnTexte.MISSIONS_RENFORCEES + " / 1.2", UnTexte.ACTIVITE + " / 1.3");
    }

    @Test
    @DisplayName("AVN-2: an article that replaces nothing in force comes last")
    void an_added_article() {
        var avenant = signed(
                1,
                "2022-03-15",
                UnTexte.avenant(GUICHET_UNIQUE)
                        .withArticles(new Article("1.2", "Nouveau", "Un titre que personne ne connaît", null)));

        assertThat(Consolidation.termesAu(LocalDate.of(2022, 1, 1), Accord.of(List.of(BASE, avenant)))
                        .articles())
                .hasSize(4)
                .last()
                .isEqualTo(new Termes.ArticleEnVigueur("Nouveau", null, ARTICLE_1_2));
    }

    @Test
    @DisplayName("ASM-CONV-1: without an avenant, the mission supplémentaire is no longer a term from 2022 (DL-12)")
    void a_mission_supplementaire_ends_with_its_regime() {
        assertThat(Consolidation.segments(Accord.of(List.of(BASE)), Termes::missions))
                .containsExactly(
                        segment("2020-03-01", "2021-12-31", RAM, PROMOTION_ACTIVITE_AM),
                        segment("2022-01-01", "2024-02-28", RAM));
    }

    @Test
    @DisplayName("An avenant that does not speak of the missions leaves them as they are")
    void a_silent_avenant() {
        var silent = signed(2, "2022-06-01", UnTexte.avenant().silentOnMissions());

        assertThat(Consolidation.segments(Accord.of(List.of(BASE, MEAUX, silent)), Termes::missions))
                .isEqualTo(Consolidation.segments(Accord.of(List.of(BASE, MEAUX)), Termes::missions));
    }

    @Test
    @DisplayName("No instrument speaks of the missions: none, and no source")
    void nobody_speaks_of_missions() {
        var silent = signed(0, "2020-09-25", UnTexte.ram().silentOnMissions());

        assertThat(Consolidation.segments(Accord.of(List.of(silent)), Termes::missions))
                .containsExactly(new Segment<>(
                        LocalDate.of(2020, 3, 1),
                        LocalDate.of(2024, 2, 28),
                        new Termes.Missions(java.util.Set.of(), Optional.empty())));
    }

    @Test
    @DisplayName("AVN-2: the avenant signed last prevails, whatever its rang")
    void the_latest_signature_prevails() {
        var earlier = signed(2, "2022-03-01", UnTexte.avenant(ANALYSE_PRATIQUE));

        assertThat(missionsOn("2023-01-01", BASE, earlier, MEAUX)).containsExactly(GUICHET_UNIQUE);
    }

    @Test
    @DisplayName("AVN-2: signed the same day, the higher rang prevails")
    void then_the_highest_rang() {
        var sameDay = signed(2, "2022-03-15", UnTexte.avenant(ANALYSE_PRATIQUE));

        assertThat(missionsOn("2023-01-01", BASE, sameDay, MEAUX)).containsExactly(ANALYSE_PRATIQUE);
    }

    @Test
    @DisplayName("AVN-6: after its own end an avenant no longer speaks")
    void after_the_end_of_an_avenant() {
        var oneYear = signed(
                2,
                "2022-12-01",
                UnTexte.avenant(ANALYSE_PRATIQUE).from("2023-01-01").to("2023-12-31"));

        assertThat(missionsOn("2022-12-31", BASE, MEAUX, oneYear)).containsExactly(GUICHET_UNIQUE);
        assertThat(missionsOn("2023-12-31", BASE, MEAUX, oneYear)).containsExactly(ANALYSE_PRATIQUE);
        assertThat(missionsOn("2024-01-01", BASE, MEAUX, oneYear)).containsExactly(GUICHET_UNIQUE);
    }

    @Test
    @DisplayName("AVN-3: a prolongation gives the convention its new end, with the clauses of the convention")
    void prolongation() {
        var prolongation = signed(
                2,
                "2024-01-10",
                UnTexte.avenant()
                        .silentOnMissions()
                        .about(Objet.PROLONGATION)
                        .from("2024-02-29")
                        .to("2025-02-27"));
        Accord all = Accord.of(List.of(BASE, MEAUX, prolongation));

        assertThat(Consolidation.periode(all))
                .isEqualTo(new Periode(LocalDate.of(2020, 3, 1), LocalDate.of(2025, 2, 27)));
        assertThat(Consolidation.segments(all, Termes::missions))
                .last()
                .isEqualTo(segment("2024-02-29", "2025-02-27", RAM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-29", "2024-02-29"})
    @DisplayName("CONV-2: the day before and the day after the period have no terms")
    void outside_the_period(LocalDate date) {
        assertThatThrownBy(() -> Consolidation.termesAu(date, Accord.of(List.of(BASE, MEAUX))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(ConventionRefusal.HORS_PERIODE));
    }

    @Test
    @DisplayName("CONV-4: nothing is agreed before the convention is signed")
    void unsigned() {
        assertThatThrownBy(() -> Consolidation.segments(Accord.of(List.of())))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(ConventionRefusal.CONVENTION_NON_SIGNEE));
    }

    private static InstrumentSigne signed(int rang, String date, UnTexte texte) {
        return new InstrumentSigne(rang, LocalDate.parse(date), LocalDate.parse(date), texte.build());
    }

    private static Iterable<Mission> missionsOn(String date, InstrumentSigne... instruments) {
        return Consolidation.termesAu(LocalDate.parse(date), Accord.of(List.of(instruments)))
                .missions()
                .missions();
    }

    private static List<Termes.ArticleEnVigueur> articlesOn(String date) {
        return Consolidation.termesAu(LocalDate.parse(date), Accord.of(List.of(MEAUX, BASE)))
                .articles();
    }

    private static Segment<Termes.Missions> segment(String debut, String fin, Source source, Mission... missions) {
        return new Segment<>(
                LocalDate.parse(debut),
                LocalDate.parse(fin),
                new Termes.Missions(java.util.Set.of(missions), Optional.of(source)));
    }
}
