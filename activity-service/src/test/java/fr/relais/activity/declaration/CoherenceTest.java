package fr.relais.activity.declaration;

import static fr.relais.activity.declaration.Avertissement.BUDGET_DESEQUILIBRE;
import static fr.relais.activity.declaration.Avertissement.CHARGES_NON_ELIGIBLES;
import static fr.relais.activity.declaration.Avertissement.CONVENTION_SUSPENDUE;
import static fr.relais.activity.declaration.Avertissement.COUT_PAR_ETP_AU_DELA_DU_PLAFOND;
import static fr.relais.activity.declaration.Avertissement.ETP_AU_DELA_DES_AGENTS;
import static fr.relais.activity.declaration.Avertissement.ETP_NUL;
import static fr.relais.activity.declaration.Avertissement.VARIATION_ANNEE_PRECEDENTE;
import static fr.relais.activity.declaration.Avertissement.VARIATION_PREVISIONNEL;
import static fr.relais.activity.declaration.UneSaisie.PREVISIONNEL_2022;
import static fr.relais.activity.declaration.UneSaisie.REEL_2022;
import static fr.relais.activity.declaration.UneSaisie.animateur;
import static fr.relais.activity.declaration.UneSaisie.charge;
import static fr.relais.activity.declaration.UneSaisie.dOurcq;
import static fr.relais.activity.declaration.UneSaisie.produit;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.activity.declaration.DonneesDeclarees.AutreAgent;
import fr.relais.activity.dossier.Dossier;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is worth a word in a declaration, on both sides of each boundary; nothing of it refuses. */
class CoherenceTest {

    private static final Dossier COUVERT = UnDossier.couvert("2020-01-01/2024-12-31");
    private static final UneSaisie OURCQ = dOurcq();

    @Test
    void a_coherent_declaration_is_worth_none() {
        assertThat(of(PREVISIONNEL_2022, OURCQ, reperes("60000.00", OURCQ, OURCQ)))
                .isEmpty();
    }

    @Test
    void DECL_5_nobody() {
        assertThat(of(PREVISIONNEL_2022, OURCQ.animateurs(), reperes(null, null, null)))
                .containsExactly(ETP_NUL);
    }

    @Test
    void CONV_7_suspended() {
        List<Constat> constats = Coherence.constats(
                PREVISIONNEL_2022,
                OURCQ.donnees(),
                UnDossier.suspendu("2020-01-01/2024-12-31"),
                reperes(null, null, null));
        assertThat(constats).extracting(Constat::code).containsExactly(CONVENTION_SUSPENDUE);
    }

    @Test
    void DECL_1_a_total_of_other_agents_that_is_not_that_of_their_lines() {
        UneSaisie lines = OURCQ.autres(List.of(new AutreAgent(
                "Secrétariat", Etp.of("0.20"), LocalDate.parse("2022-01-01"), LocalDate.parse("2022-12-31"))));
        assertThat(of(PREVISIONNEL_2022, lines, reperes(null, null, null)))
                .containsExactly(Avertissement.AUTRES_ETP_DIFFERENTS);
        assertThat(of(PREVISIONNEL_2022, lines.autresEtp("0.20"), reperes(null, null, null)))
                .isEmpty();
    }

    @Test
    void CALC_1_an_account_that_does_not_count_is_named() {
        UneSaisie with67 = OURCQ.charges(charge("60", "4000.00"), charge("67", "54000.00"), charge("67", "0.00"));
        assertThat(Coherence.constats(PREVISIONNEL_2022, with67.donnees(), COUVERT, reperes(null, null, null)))
                .singleElement()
                .satisfies(constat -> {
                    assertThat(constat.code()).isEqualTo(CHARGES_NON_ELIGIBLES);
                    assertThat(constat.detail()).endsWith("de 2022 : 67.");
                });
    }

    @ParameterizedTest
    @CsvSource({"0.99, false", "1.00, false", "1.01, true"})
    void CALC_2_an_ETP_beyond_the_agents(String total, boolean beyond) {
        assertThat(of(PREVISIONNEL_2022, OURCQ.etpAnimation(total), reperes(null, null, null)))
                .isEqualTo(beyond ? List.of(ETP_AU_DELA_DES_AGENTS) : List.of());
    }

    @Test
    void DECL_6_a_reel_may_be_unbalanced_and_is_told_so() {
        UneSaisie oneCentMore = OURCQ.produits(produit("CAF_PS", "58000.01"));
        assertThat(of(REEL_2022, oneCentMore, reperes(null, null, null))).containsExactly(BUDGET_DESEQUILIBRE);
        assertThat(of(PREVISIONNEL_2022, oneCentMore, reperes(null, null, null)))
                .as("a prévisionnel cannot be completed so: it is a gap")
                .isEmpty();
        assertThat(of(REEL_2022, OURCQ, reperes(null, null, null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"58000.00, false", "57999.99, true", "58000.01, false"})
    void CALC_3_the_cost_per_ETP_against_the_plafond(String plafond, boolean beyond) {
        assertThat(of(PREVISIONNEL_2022, OURCQ, reperes(plafond, null, null)))
                .isEqualTo(beyond ? List.of(COUT_PAR_ETP_AU_DELA_DU_PLAFOND) : List.of());
    }

    @ParameterizedTest(name = "from {0} to 58000.00: {1}")
    @CsvSource({
        "58000.00, false",
        // 20 % of 72500.00 is 14500.00, the change exactly; one cent more is beyond.
        "72500.00, false",
        "72500.01, true",
        // 20 % of 48333.33 is 9666.666, and the change 9666.67; of 48333.34 it is less than that.
        "48333.34, false",
        "48333.33, true",
        "0.00, true"
    })
    void a_variation_of_more_than_20_percent_up_or_down(String former, boolean told) {
        UneSaisie before = OURCQ.charges(charge("64", former));

        assertThat(of(PREVISIONNEL_2022, OURCQ, reperes(null, before, null)))
                .isEqualTo(told ? List.of(VARIATION_ANNEE_PRECEDENTE) : List.of());
        assertThat(of(REEL_2022, OURCQ, reperes(null, null, before)))
                .isEqualTo(told ? List.of(VARIATION_PREVISIONNEL) : List.of());
    }

    @Test
    void the_ETP_varies_too_each_year_over_its_own_days() {
        UneSaisie before = OURCQ.animateurs(animateur("0.50", "2021-01-01", "2021-12-31"));
        assertThat(Coherence.constats(PREVISIONNEL_2022, OURCQ.donnees(), COUVERT, reperes(null, before, null)))
                .singleElement()
                .satisfies(constat -> assertThat(constat.detail())
                        .isEqualTo("Par rapport à l'année précédente, l'ETP d'animation passe de 0.50 à 1.00."));
    }

    private static List<Avertissement> of(CleDeclaration cle, UneSaisie saisie, Reperes reperes) {
        return Coherence.constats(cle, saisie.donnees(), COUVERT, reperes).stream()
                .map(Constat::code)
                .toList();
    }

    /** The year before is 2021, in which the animateurs of Ourcq of 2022 have no day: theirs are moved. */
    private static Reperes reperes(String plafond, UneSaisie avant, UneSaisie previsionnel) {
        return new Reperes(
                CalculsTest.PAR_DEFAUT,
                Optional.ofNullable(plafond).map(Montant::of),
                Optional.ofNullable(avant).map(CoherenceTest::of2021),
                Optional.ofNullable(previsionnel).map(UneSaisie::donnees),
                20);
    }

    private static DonneesDeclarees of2021(UneSaisie saisie) {
        return saisie.animateurs(saisie.donnees().animateurs().stream()
                        .map(one -> animateur(one.quotite().toString(), "2021-01-01", "2021-12-31"))
                        .toArray(DonneesDeclarees.Animateur[]::new))
                .donnees();
    }
}
