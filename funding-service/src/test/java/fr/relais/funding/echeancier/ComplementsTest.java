package fr.relais.funding.echeancier;

import static fr.relais.funding.exemples.Complementaires.bonusTerritoire;
import static fr.relais.funding.exemples.Complementaires.coordination;
import static fr.relais.funding.exemples.Complementaires.cout;
import static fr.relais.funding.exemples.Complementaires.ctg;
import static fr.relais.funding.exemples.Complementaires.sansCtg;
import static fr.relais.funding.exemples.Complementaires.suspendue;
import static fr.relais.funding.faits.Genre.ACOMPTE_1;
import static fr.relais.funding.faits.Genre.COORDINATION;
import static fr.relais.funding.faits.Genre.SOLDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.relais.funding.droit.Etape;
import fr.relais.funding.droit.Motif;
import fr.relais.funding.exemples.UnDossier;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.CoutJournee;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** CALC-10 and CALC-11: what is paid beside the prestation de service. */
class ComplementsTest {

    /** Without it the right of 2021 is 28 800.00, and nothing was paid. */
    @ParameterizedTest(name = "{0} : {1} × {2}, Ctg {3} → {4}")
    @CsvFileSource(resources = "/regles/calc-10-bonus-territoire.csv", delimiter = ';', numLinesToSkip = 1)
    void bonusTerritoireDansLeSolde(String cas, String etp, String forfait, String ctg, String bonus) {
        UnDossier dossier = UnDossier.enRegle()
                .avec(bonusTerritoire(
                        1, "aucune".equals(ctg) ? sansCtg(2021, etp, forfait) : ctg(2021, etp, forfait, ctg)));

        Echeance solde = dossier.echeance(2021, SOLDE);

        assertThat(solde.montant()).contains(Montant.of("28800.00").plus(Montant.of(bonus)));
        assertThat(solde.explication().etapes())
                .filteredOn(etape -> etape.regle().equals("CALC-10"))
                .singleElement()
                .extracting(Etape::resultat)
                .isEqualTo(bonus);
        assertThat(solde.causes()).contains("bonus-territoire-v1");
    }

    @Test
    @DisplayName("CALC-10: 0.00 when absent, and then nothing is said of it; another year's is not this year's")
    void absent() {
        UnDossier dossier = UnDossier.enRegle().avec(bonusTerritoire(1, ctg(2022, "1.50", "1000.00", "2021-01-01")));

        assertThat(dossier.echeance(2021, SOLDE).montant()).contains(Montant.of("28800.00"));
        assertThat(dossier.echeance(2021, SOLDE).explication().etapes())
                .extracting(Etape::regle)
                .doesNotContain("CALC-10");
        assertThat(dossier.echeance(2021, SOLDE).causes()).doesNotContain("bonus-territoire-v1");
    }

    @Test
    @DisplayName("CALC-10: it comes with the solde and enters no acompte; entered after the solde, it is a difference")
    void withTheSolde() {
        UnDossier dossier = UnDossier.enRegle()
                .avec(bonusTerritoire(
                        1, ctg(2021, "1.50", "1000.00", "2021-01-01"), ctg(2022, "9.00", "1000.00", "2021-01-01")))
                .ayantOrdonne(2021, SOLDE, 0, "28800.00");

        assertThat(dossier.echeance(2022, ACOMPTE_1).montant()).contains(Montant.of("8729.00"));
        assertThat(dossier.echeance(2021, SOLDE, 1).orElseThrow().montant()).contains(Montant.of("1500.00"));
    }

    @Test
    @DisplayName("CALC-10, PAY-10: a Ctg that ends before the year takes the bonus back, as an indu")
    void ctgGone() {
        UnDossier dossier = UnDossier.enRegle()
                .avec(bonusTerritoire(1, ctg(2021, "1.50", "1000.00", "2021-01-01")))
                .avec(bonusTerritoire(2, sansCtg(2021, "1.50", "1000.00")))
                .ayantOrdonne(2021, SOLDE, 0, "30300.00");

        assertThat(dossier.echeance(2021, SOLDE, 1).orElseThrow().montant()).contains(Montant.of("-1500.00"));
    }

    @ParameterizedTest(name = "CALC-11: day {0} of at most 1 500.00 → {1}")
    @CsvSource({"1230.50, 26230.50", "1800.00, 26500.00", "1500.00, 26500.00", "1500.01, 26500.00", "0.00, 25000.00"})
    void coordinationPayee(String journee, String montant) {
        Echeance year = coordonne().avec(cout(2024, 1, journee)).echeance(2024, COORDINATION);

        assertThat(year.etat()).isEqualTo(Etat.DUE);
        assertThat(year.montant()).contains(Montant.of(montant));
        assertThat(year.explication().etapes())
                .extracting(Etape::regle)
                .containsExactly("CALC-11", "CALC-11", "CALC-11");
        assertThat(year.explication().etapes())
                .last()
                .extracting(Etape::resultat)
                .isEqualTo(montant);
        assertThat(year.causes()).containsExactly("coordination-v1", "cout-2024-v1");
    }

    @Test
    @DisplayName("CALC-11: one payment a year, no acompte, no solde; it waits for the cost of the day")
    void onePayment() {
        assertThat(coordonne().echeances()).extracting(Echeance::cle).containsExactly(cle(0));
        assertThat(coordonne().echeance(2024, COORDINATION).blocages())
                .extracting(Blocage::code, Blocage::quiDoitAgir)
                .containsExactly(tuple(Motif.COUT_JOURNEE_ATTENDU, QuiAgit.CAF));
    }

    @Test
    @DisplayName("CALC-11, PAY-10: a corrected cost is a difference, to pay or to recover; the same one is nothing")
    void correctedCost() {
        UnDossier paid = coordonne().avec(cout(2024, 1, "1230.50")).ayantOrdonne(2024, COORDINATION, 0, "26230.50");

        assertThat(paid.echeance(2024, COORDINATION, 1)).isEmpty();
        paid.avec(cout(2024, 2, "1400.00"));
        assertThat(paid.echeance(2024, COORDINATION, 1).orElseThrow().montant()).contains(Montant.of("169.50"));
        paid.avec(cout(2024, 3, "1000.00"));
        assertThat(paid.echeance(2024, COORDINATION, 1).orElseThrow().montant()).contains(Montant.of("-230.50"));
    }

    @Test
    @DisplayName("CALC-11, CONV-7: nothing while its convention is suspended")
    void suspendedCoordination() {
        UnDossier dossier = coordonne().avec(suspendue(coordination(1, 2024, 2024)), cout(2024, 1, "0.00"));

        assertThat(dossier.echeance(2024, COORDINATION).blocages())
                .extracting(Blocage::code)
                .containsExactly(Motif.SUSPENDU);
    }

    @Test
    @DisplayName("ASM-FUND-17: a year that Relais does not pay is not shown, even with a cost")
    void beforeRelais() {
        UnDossier dossier = UnDossier.vide()
                .avec(coordination(1, 2024, 2025))
                .avec(cout(2024, 1, "0.00"))
                .le("2024-12-01");

        assertThat(dossier.echeances()).isEmpty();
    }

    @Test
    @DisplayName(
            "PAY-10: what was paid of a year whose convention is gone stays in the échéancier, and the Caf must act")
    void orphan() {
        UnDossier dossier = UnDossier.vide().ayantOrdonne(2024, COORDINATION, 0, "25000.00");

        assertThat(dossier.echeance(2024, COORDINATION, 1).orElseThrow().blocages())
                .extracting(Blocage::code)
                .containsExactly(Motif.HORS_PERIODE, Motif.COUT_JOURNEE_ATTENDU);
        assertThat(dossier.echeances()).hasSize(2);
    }

    @Test
    @DisplayName("DECL-5: neither a cost nor a bonus is negative")
    void negative() {
        assertThatThrownBy(() -> cout(2024, 1, "-0.01")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sansCtg(2024, "1.00", "-0.01")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new CoutJournee(Exercice.of(2024), 1, Montant.ZERO, "x").cle())
                .isEqualTo(Exercice.of(2024));
    }

    private static UnDossier coordonne() {
        return UnDossier.vide().avec(coordination(1, 2024, 2024)).le("2024-12-01");
    }

    private static CleEcheance cle(int rang) {
        return new CleEcheance(Exercice.of(2024), COORDINATION, rang);
    }
}
