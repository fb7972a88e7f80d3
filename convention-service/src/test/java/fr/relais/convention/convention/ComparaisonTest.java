package fr.relais.convention.convention;

import static fr.relais.convention.ConventionRefusal.HORS_PERIODE;
import static fr.relais.convention.convention.ChangementArticle.Nature.AJOUTE;
import static fr.relais.convention.convention.ChangementArticle.Nature.REMPLACE;
import static fr.relais.convention.convention.ChangementArticle.Nature.RETIRE;
import static fr.relais.convention.convention.Mission.GUICHET_UNIQUE;
import static fr.relais.convention.convention.Mission.PROMOTION_ACTIVITE_AM;
import static fr.relais.convention.convention.Refuses.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.relais.convention.convention.Comparaison.ChangementMissions;
import fr.relais.convention.convention.Termes.ArticleEnVigueur;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** SEED 000: what the avenant of 2022 changed in the convention of Meaux, by which article; and what its end would change. */
class ComparaisonTest {

    private static final InstrumentSigne RAM = signed(0, "2020-09-25", UnTexte.ram());
    private static final InstrumentSigne AVENANT = signed(1, "2022-03-15", UnTexte.avenant(GUICHET_UNIQUE));
    private static final Accord MEAUX = Accord.of(List.of(RAM, AVENANT));

    @Test
    @DisplayName("Between 31/12/2021 and 30/06/2023: one mission for another, three articles replaced, by avenant 1")
    void meaux() {
        Comparaison comparaison = between("2021-12-31", "2023-06-30", MEAUX);

        ChangementMissions missions = comparaison.missions().orElseThrow();
        assertThat(missions.ajoutees()).containsExactly(GUICHET_UNIQUE);
        assertThat(missions.retirees()).containsExactly(PROMOTION_ACTIVITE_AM);
        assertThat(missions.apres()).contains(new Source(Nature.AVENANT, 1, "1.2"));
        assertThat(missions.par()).contains(AVENANT);
        assertThat(comparaison.articles())
                .extracting(
                        ChangementArticle::nature,
                        change -> titre(change.avant()),
                        change -> titre(change.apres()),
                        ChangementArticle::par)
                .containsExactly(
                        tuple(REMPLACE, UnTexte.PS_RAM, UnTexte.PS_RPE, Optional.of(AVENANT)),
                        tuple(
                                REMPLACE,
                                UnTexte.MISSIONS_SUPPLEMENTAIRES,
                                UnTexte.MISSIONS_RENFORCEES,
                                Optional.of(AVENANT)),
                        tuple(REMPLACE, UnTexte.ACTIVITE, UnTexte.ACTIVITE, Optional.of(AVENANT)));
    }

    @Test
    @DisplayName("Between two days of the same terms, nothing")
    void nothing() {
        assertThat(between("2022-01-01", "2024-02-28", MEAUX).isEmpty()).isTrue();
        assertThat(between("2021-12-31", "2021-12-31", MEAUX).isEmpty()).isTrue();
    }

    @Test
    @DisplayName("DL-12: when the régime of the missions changes, no instrument did it")
    void regime() {
        Comparaison comparaison = between("2021-12-31", "2022-01-01", Accord.of(List.of(RAM)));

        assertThat(comparaison.missions().orElseThrow().retirees()).containsExactly(PROMOTION_ACTIVITE_AM);
        assertThat(comparaison.missions().orElseThrow().par()).isEmpty();
        assertThat(comparaison.articles()).isEmpty();
    }

    @Test
    @DisplayName("An avenant that ends takes its articles away and gives back those it replaced")
    void end_of_an_avenant() {
        InstrumentSigne oneYear = signed(
                1,
                "2022-03-15",
                UnTexte.avenant()
                        .silentOnMissions()
                        .to("2022-12-31")
                        .withArticles(
                                new Article("1", UnTexte.PS_RPE, UnTexte.PS_RAM, null),
                                new Article("2", "Essai", null, null)));
        Accord accord = Accord.of(List.of(RAM, oneYear));

        assertThat(between("2022-12-31", "2023-01-01", accord).articles())
                .extracting(ChangementArticle::nature, ChangementArticle::par)
                .containsExactly(tuple(REMPLACE, Optional.of(oneYear)), tuple(RETIRE, Optional.of(oneYear)));
        assertThat(between("2021-12-31", "2022-01-01", accord).articles())
                .extracting(ChangementArticle::nature, ChangementArticle::par)
                .containsExactly(tuple(REMPLACE, Optional.of(oneYear)), tuple(AJOUTE, Optional.of(oneYear)));
    }

    @Test
    @DisplayName("CONV-2: only days of the convention are compared")
    void outside() {
        refused(HORS_PERIODE, () -> between("2020-02-29", "2022-01-01", MEAUX));
        refused(HORS_PERIODE, () -> between("2022-01-01", "2024-02-29", MEAUX));
    }

    private static String titre(Optional<ArticleEnVigueur> article) {
        return article.map(ArticleEnVigueur::titre).orElse("-");
    }

    private static Comparaison between(String du, String au, Accord accord) {
        return Comparaison.entre(LocalDate.parse(du), LocalDate.parse(au), accord);
    }

    private static InstrumentSigne signed(int rang, String date, UnTexte texte) {
        return new InstrumentSigne(rang, LocalDate.parse(date), LocalDate.parse(date), texte.build());
    }
}
