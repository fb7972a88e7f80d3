package fr.relais.funding.projection;

import static fr.relais.funding.exemples.Exemples.previsionnel;
import static fr.relais.funding.exemples.Exemples.reel;
import static fr.relais.funding.exemples.Exemples.version;
import static fr.relais.funding.exemples.UnDossier.enRegle;
import static fr.relais.funding.projection.Supposons.connu;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.droit.Motif;
import fr.relais.funding.echeancier.Blocage;
import fr.relais.funding.echeancier.Echeance;
import fr.relais.funding.echeancier.Etat;
import fr.relais.funding.exemples.UnDossier;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.faits.Mission;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A simulation changes facts, never the calculation")
class SimulationTest {

    @Test
    @DisplayName("nothing supposed, nothing changed: every écart of the year is 0.00")
    void nothing() {
        Simulation simulation = Supposons.previsionnel(2022).sur(connu(enRegle()));

        assertThat(simulation.ecart()).contains(Montant.ZERO);
        assertThat(simulation.echeances()).hasSize(3).allSatisfy(line -> {
            assertThat(line.cle().exercice()).isEqualTo(Exercice.of(2022));
            assertThat(line.ecart()).contains(Montant.ZERO);
            assertThat(line.isChanged()).isFalse();
        });
    }

    @ParameterizedTest(name = "C = {0}, E = {1}: PS {2}, two acomptes of {3}, then a solde of {4}")
    @CsvSource({
        "58000.00, 1.00, 24940.00, 8729.00, 7482.00",
        "40000.00, 0.80, 17200.00, 6020.00, 5160.00",
        "47321.87, 0.80, 20348.40, 7121.94, 6104.52",
        "150000.00, 2.00, 51600.00, 18060.00, 15480.00",
        "58000.00, 0.00, 0.00, 0.00, 0.00",
    })
    @DisplayName("CALC-3, 7, 8: the acomptes of other figures, and the solde if they come true without bonus")
    void otherFigures(String charges, String etp, String droit, String acompte, String solde) {
        Simulation simulation =
                Supposons.previsionnel(2022).charges(charges).etp(etp).sur(connu(enRegle()));

        assertThat(simulation.simule().orElseThrow().montant()).isEqualTo(Montant.of(droit));
        assertThat(simulation.ecart()).contains(Montant.of(droit).minus(Montant.of("24940.00")));
        assertThat(montant(simulation, Genre.ACOMPTE_1)).contains(Montant.of(acompte));
        assertThat(montant(simulation, Genre.ACOMPTE_2)).contains(Montant.of(acompte));
        assertThat(montant(simulation, Genre.SOLDE)).contains(Montant.of(solde));
        assertThat(line(simulation, Genre.SOLDE).projetee()).isTrue();
        assertThat(last(line(simulation, Genre.SOLDE).simulee().orElseThrow())).isEqualTo(solde);
    }

    @Test
    @DisplayName("CALC-7, 8: an acompte already ordered stays; the solde bears the difference, down to an indu")
    void alreadyOrdered() {
        Simulation simulation =
                Supposons.previsionnel(2022).charges("20000.00").sur(connu(enRegle(), "8729.00", "8729.00"));

        assertThat(line(simulation, Genre.ACOMPTE_1).simulee().orElseThrow().etat())
                .isEqualTo(Etat.ORDONNEE);
        assertThat(line(simulation, Genre.ACOMPTE_1).ecart()).contains(Montant.ZERO);
        assertThat(montant(simulation, Genre.SOLDE)).contains(Montant.of("-8858.00"));
        assertThat(line(simulation, Genre.SOLDE).ecart()).contains(Montant.of("-16340.00"));
    }

    @Test
    @DisplayName("BON-4: a mission met adds the flat bonus to the projected solde, one not met does not")
    void mission() {
        Supposons guichet = Supposons.previsionnel(2022).mission(Mission.GUICHET_UNIQUE, true);
        Supposons missed = Supposons.previsionnel(2022).mission(Mission.GUICHET_UNIQUE, false);
        Supposons other = Supposons.previsionnel(2022).mission(Mission.ANALYSE_PRATIQUE, true);

        assertThat(montant(guichet.sur(connu(enRegle())), Genre.SOLDE)).contains(Montant.of("10482.00"));
        assertThat(montant(missed.sur(connu(enRegle())), Genre.SOLDE)).contains(Montant.of("7482.00"));
        assertThat(montant(other.sur(connu(enRegle())), Genre.SOLDE))
                .as("BON-1: the convention does not engage it")
                .contains(Montant.of("7482.00"));
    }

    @Test
    @DisplayName("CALC-8, BON-4: a réel whose mission would not be met loses 3000.00 of its solde, to the cent")
    void reelWithoutBonus() {
        Simulation simulation = Supposons.reel(2021)
                .mission(Mission.PROMOTION_ACTIVITE_AM, false)
                .sur(connu(enRegle()));

        assertThat(simulation.actuel().orElseThrow().montant()).isEqualTo(Montant.of("28800.00"));
        assertThat(simulation.simule().orElseThrow().montant()).isEqualTo(Montant.of("25800.00"));
        assertThat(simulation.ecart()).contains(Montant.of("-3000.00"));
        EcheanceSimulee solde = find(simulation, 2021, Genre.SOLDE);
        assertThat(solde.ecart()).contains(Montant.of("-3000.00"));
        assertThat(solde.projetee()).isFalse();
    }

    @ParameterizedTest(name = "a convention from {0} to {1}: {2}")
    @CsvSource({
        "2021-01-01, 2022-06-30, 12900.00",
        "2022-09-01, 2024-12-31, 8514.00",
        "2021-01-01, 2026-12-31, 24940.00",
        "2020-01-01, 2022-12-31, 24940.00",
    })
    @DisplayName("CALC-5: other days of the convention count for the ETP as they would if they were signed")
    void otherDays(String debut, String fin, String droit) {
        Simulation simulation =
                Supposons.previsionnel(2022).convention(debut, fin).sur(connu(enRegle()));

        assertThat(simulation.simule().orElseThrow().montant()).isEqualTo(Montant.of(droit));
    }

    @Test
    @DisplayName("CONV-2: a convention moved out of the year leaves no right, and the échéance says so")
    void outOfTheYear() {
        Simulation simulation = Supposons.previsionnel(2022)
                .convention("2026-01-01", "2027-12-31")
                .sur(connu(enRegle()));

        assertThat(simulation.simule()).isEmpty();
        assertThat(simulation.ecart()).isEmpty();
        assertThat(line(simulation, Genre.ACOMPTE_1).simulee().orElseThrow().blocages())
                .extracting(Blocage::code)
                .contains(Motif.HORS_PERIODE);
    }

    @Test
    @DisplayName("before anything is declared a partner may try: the right shows, no écart is invented")
    void beforeDeclaring() {
        UnDossier undeclared = enRegle().sansDeclaration(TypeDeclaration.PREVISIONNEL, 2022);
        Supposons figures = Supposons.previsionnel(2022).charges("58000.00").etp("1.00");

        Simulation simulation = figures.sur(connu(undeclared));

        assertThat(simulation.actuel()).isEmpty();
        assertThat(simulation.ecart()).isEmpty();
        assertThat(simulation.simule().orElseThrow().montant()).isEqualTo(Montant.of("24940.00"));
        assertThat(line(simulation, Genre.ACOMPTE_1).ecart()).isEmpty();
        assertThat(figures.hypotheses().lacksFigures(undeclared.faits())).isFalse();
        assertThat(Supposons.previsionnel(2022).charges("58000.00").hypotheses().lacksFigures(undeclared.faits()))
                .as("charges without animateurs are not enough")
                .isTrue();
        assertThat(Supposons.reel(2022).hypotheses().lacksFigures(enRegle().faits()))
                .as("ASM-FUND-45: a réel starts from the prévisionnel")
                .isFalse();
    }

    @ParameterizedTest(name = "{0} 2022 with C = {1} and E = {2}")
    @CsvSource({"PREVISIONNEL, 40000.00, 0.80", "PREVISIONNEL, 61234.56, 1.00", "REEL, 38000.00, 1.00"})
    @DisplayName("what was tried is what is due once it is declared: there is no second engine")
    void sameEngine(TypeDeclaration nature, String charges, String etp) {
        Supposons supposons = nature == TypeDeclaration.REEL ? Supposons.reel(2022) : Supposons.previsionnel(2022);
        Simulation tried = supposons.charges(charges).etp(etp).sur(connu(enRegle()));

        UnDossier declared = nature == TypeDeclaration.REEL
                ? enRegle().avec(reel(2022, charges, etp))
                : enRegle().avec(version(2, previsionnel(2022, charges, etp, Mission.GUICHET_UNIQUE)));

        for (EcheanceSimulee line : tried.echeances()) {
            if (!line.projetee() && line.cle().exercice().equals(Exercice.of(2022))) {
                Echeance due = declared.echeance(2022, line.cle().genre());
                assertThat(line.simulee().orElseThrow().etat()).isEqualTo(due.etat());
                assertThat(line.simulee().orElseThrow().montant()).isEqualTo(due.montant());
                assertThat(line.simulee().orElseThrow().blocages()).isEqualTo(due.blocages());
            }
        }
        assertThat(tried.echeances())
                .extracting(EcheanceSimulee::cle)
                .contains(new CleEcheance(Exercice.of(2022), Genre.SOLDE, 0));
    }

    private static Optional<Montant> montant(Simulation simulation, Genre genre) {
        return line(simulation, genre).simulee().flatMap(Echeance::montant);
    }

    private static EcheanceSimulee line(Simulation simulation, Genre genre) {
        return find(simulation, 2022, genre);
    }

    private static EcheanceSimulee find(Simulation simulation, int annee, Genre genre) {
        CleEcheance cle = new CleEcheance(Exercice.of(annee), genre, 0);
        return simulation.echeances().stream()
                .filter(line -> line.cle().equals(cle))
                .findFirst()
                .orElseThrow();
    }

    private static String last(Echeance echeance) {
        List<String> results = echeance.explication().etapes().stream()
                .map(etape -> etape.resultat())
                .toList();
        return results.get(results.size() - 1);
    }
}
