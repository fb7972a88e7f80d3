package fr.relais.funding.echeancier;

import static fr.relais.funding.exemples.Exemples.avecPlafond;
import static fr.relais.funding.exemples.Exemples.bareme;
import static fr.relais.funding.exemples.Exemples.bilan;
import static fr.relais.funding.exemples.Exemples.convention;
import static fr.relais.funding.exemples.Exemples.previsionnel;
import static fr.relais.funding.exemples.Exemples.reel;
import static fr.relais.funding.exemples.Exemples.suspendue;
import static fr.relais.funding.exemples.Exemples.terme;
import static fr.relais.funding.exemples.Exemples.version;
import static fr.relais.funding.faits.Genre.ACOMPTE_1;
import static fr.relais.funding.faits.Genre.ACOMPTE_2;
import static fr.relais.funding.faits.Genre.SOLDE;
import static fr.relais.funding.faits.Mission.PROMOTION_ACTIVITE_AM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.relais.funding.bareme.StatutBareme;
import fr.relais.funding.droit.Etape;
import fr.relais.funding.droit.Motif;
import fr.relais.funding.exemples.UnDossier;
import fr.relais.funding.faits.ConventionSignee;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.faits.Mission;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Montant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

class SoldesTest {

    @ParameterizedTest(name = "{0} : droit {5}, solde {6}")
    @CsvFileSource(resources = "/regles/calc-8-soldes.csv", delimiter = ';', numLinesToSkip = 1)
    void table(ArgumentsAccessor cas) {
        UnDossier dossier = UnDossier.enRegle()
                .avec(version(2, reel(2021, cas.getString(1), "1.00")))
                .avec(bilan(2021, 2, PROMOTION_ACTIVITE_AM, cas.getString(2).equals("oui")));
        ordonne(dossier, ACOMPTE_1, cas.getString(3));
        ordonne(dossier, ACOMPTE_2, cas.getString(4));
        String droit = cas.getString(5);
        String solde = cas.getString(6);

        Echeance echeance = dossier.echeance(2021, SOLDE);

        assertThat(echeance.etat()).isEqualTo(solde.equals("0.00") ? Etat.SANS_OBJET : Etat.DUE);
        assertThat(echeance.montant()).contains(Montant.of(solde));
        assertThat(echeance.explication().etapes())
                .filteredOn(etape -> etape.regle().equals("CALC-8"))
                .extracting(Etape::resultat)
                .containsExactly(droit, solde);
        assertThat(echeance.explication().etapes())
                .last()
                .extracting(Etape::resultat)
                .isEqualTo(solde);
    }

    @Test
    @DisplayName("CALC-8: the solde shows its own subtraction")
    void subtraction() {
        Echeance solde = acomptesVerses(UnDossier.enRegle()).echeance(2021, SOLDE);

        assertThat(solde.explication().etapes())
                .last()
                .extracting(Etape::libelle, Etape::formule)
                .containsExactly("Montant du solde de 2021", "28800.00 − (8729.00 + 8729.00)");
        assertThat(acomptesVerses(UnDossier.enRegle().avec(version(2, reel(2021, "10000.00", "1.00"))))
                        .echeance(2021, SOLDE)
                        .explication()
                        .etapes())
                .last()
                .extracting(Etape::libelle)
                .isEqualTo("Trop-perçu au titre du solde de 2021");
    }

    @Test
    @DisplayName("PAY-10: a rectified réel adds the difference to pay, and rewrites nothing")
    void positiveDifference() {
        UnDossier dossier = soldee().avec(bilan(2021, 2, PROMOTION_ACTIVITE_AM, true));

        assertThat(dossier.echeance(2021, SOLDE).etat()).isEqualTo(Etat.ORDONNEE);
        assertThat(dossier.echeance(2021, SOLDE).montant()).contains(Montant.of("8342.00"));
        Echeance difference = dossier.echeance(2021, SOLDE, 1).orElseThrow();
        assertThat(difference.etat()).isEqualTo(Etat.DUE);
        assertThat(difference.montant()).contains(Montant.of("3000.00"));
        assertThat(difference.explication().etapes())
                .last()
                .extracting(Etape::regle, Etape::formule)
                .containsExactly("PAY-10", "28800.00 − (8729.00 + 8729.00 + 8342.00)");
    }

    @Test
    @DisplayName("PAY-10, CTL-5: a control that lowers the right makes a difference to recover")
    void negativeDifference() {
        Echeance difference = soldee().avec(version(2, reel(2021, "50000.00", "1.00")))
                .echeance(2021, SOLDE, 1)
                .orElseThrow();

        assertThat(difference.etat()).isEqualTo(Etat.DUE);
        assertThat(difference.montant()).contains(Montant.of("-4300.00"));
        assertThat(difference.cle().libelle()).isEqualTo("solde de 2021, rectification n° 1");
    }

    @Test
    @DisplayName("PAY-10: differences follow one another; a return to the first right pays back")
    void successiveDifferences() {
        UnDossier dossier = acomptesVerses(UnDossier.enRegle()
                        .sansBilan(2021)
                        .avec(bilan(2021, 1, PROMOTION_ACTIVITE_AM, false))
                        .ayantOrdonne(2021, SOLDE, 1, "-4300.00"))
                .ayantOrdonne(2021, SOLDE, 0, "8342.00");

        Echeance difference = dossier.echeance(2021, SOLDE, 2).orElseThrow();
        assertThat(difference.montant()).contains(Montant.of("4300.00"));
        assertThat(difference.explication().etapes())
                .last()
                .extracting(Etape::formule)
                .isEqualTo("25800.00 − (8729.00 + 8729.00 + 8342.00 + -4300.00)");
    }

    @Test
    @DisplayName("PAY-10: without a difference there is nothing, whatever was validated again")
    void noDifference() {
        assertThat(soldee().echeance(2021, SOLDE, 1)).isEmpty();
        assertThat(soldee().avec(version(2, reel(2021, "61234.57", "1.00"))).echeance(2021, SOLDE, 1))
                .isEmpty();
    }

    @Test
    @DisplayName("PAY-10, CONV-7: a difference waits while the convention is suspended; without one nothing is shown")
    void suspendedDifference() {
        UnDossier dossier = suspend(soldee());

        assertThat(dossier.echeance(2021, SOLDE, 1)).isEmpty();
        Echeance difference = dossier.avec(version(2, reel(2021, "50000.00", "1.00")))
                .echeance(2021, SOLDE, 1)
                .orElseThrow();
        assertThat(difference.blocages()).extracting(Blocage::code).containsExactly(Motif.SUSPENDU);
        assertThat(difference.montant()).contains(Montant.of("-4300.00"));
    }

    @Test
    @DisplayName("BAR-3, BAR-4: the first definitive figures settle; a new barème of that year adds the difference")
    void newBareme() {
        UnDossier dossier = soldee().avec(avecPlafond(bareme(2021), "61000.00"));

        assertThat(dossier.echeance(2021, SOLDE, 1).orElseThrow().montant()).contains(Montant.of("430.00"));
    }

    @Test
    @DisplayName("BAR-3: the solde is estimated on a provisional barème, and waits")
    void provisional() {
        Echeance solde = acomptesVerses(UnDossier.enRegle())
                .sansBareme(2021)
                .avec(bareme(2021, StatutBareme.PROVISOIRE))
                .echeance(2021, SOLDE);

        assertThat(solde.etat()).isEqualTo(Etat.BLOQUEE);
        assertThat(solde.montant()).contains(Montant.of("11342.00"));
        assertThat(solde.blocages())
                .containsExactly(new Blocage(
                        Motif.BAREME_PROVISOIRE,
                        "BAR-3",
                        "Le solde attend un barème définitif (barème 2021 version 1, provisoire, source FICTIF).",
                        QuiAgit.CNAF));
    }

    @Test
    @DisplayName("PAY-2, DECL-3: a mission engaged and not evaluated blocks the solde, and it is the Caf's turn")
    void notEvaluated() {
        UnDossier dossier = UnDossier.enRegle().avec(bilan(2021, 2, null, false));

        assertThat(dossier.echeance(2021, SOLDE).blocages())
                .extracting(Blocage::code, Blocage::quiDoitAgir)
                .containsExactly(tuple(Motif.BILAN_INCOMPLET, QuiAgit.CAF));
        assertThat(dossier.sansConvention()
                        .avec(convention(2, 2021, terme("2021-01-01", "2024-12-31", Mission.GUICHET_UNIQUE)))
                        .echeance(2021, SOLDE)
                        .etat())
                .isEqualTo(Etat.DUE);
    }

    @Test
    @DisplayName("BON-3, PAY-10: a choice of mission validated after the solde opens the bonus as a difference")
    void lateChoice() {
        UnDossier dossier = UnDossier.enRegle()
                .sansDeclaration(TypeDeclaration.PREVISIONNEL, 2022)
                .avec(reel(2022, "58000.00", "1.00"))
                .avec(bilan(2022, 1, Mission.GUICHET_UNIQUE, true))
                .ayantOrdonne(2022, SOLDE, 0, "24940.00");

        assertThat(dossier.echeance(2022, SOLDE, 1)).isEmpty();
        assertThat(dossier.avec(previsionnel(2022, "58000.00", "1.00", Mission.GUICHET_UNIQUE))
                        .echeance(2022, SOLDE, 1)
                        .orElseThrow()
                        .montant())
                .contains(Montant.of("3000.00"));
    }

    @Test
    @DisplayName("I5: the solde names the events it rests on")
    void causes() {
        assertThat(UnDossier.enRegle().echeance(2021, SOLDE).causes())
                .containsExactly("REEL-2021-v1", "bilan-2021-v1", "convention-v1");
    }

    /** The year 2021 without bonus: right 25 800.00, wholly ordered. */
    private static UnDossier soldee() {
        return acomptesVerses(UnDossier.enRegle().sansBilan(2021).avec(bilan(2021, 1, PROMOTION_ACTIVITE_AM, false)))
                .ayantOrdonne(2021, SOLDE, 0, "8342.00");
    }

    private static UnDossier acomptesVerses(UnDossier dossier) {
        return dossier.ayantOrdonne(2021, ACOMPTE_1, 0, "8729.00").ayantOrdonne(2021, ACOMPTE_2, 0, "8729.00");
    }

    /** The table leaves the cell empty where nothing was ordered. */
    private static void ordonne(UnDossier dossier, Genre genre, String montant) {
        if (montant != null) {
            dossier.ayantOrdonne(2021, genre, 0, montant);
        }
    }

    private static UnDossier suspend(UnDossier dossier) {
        ConventionSignee convention = dossier.faits().conventions().get(0);
        return dossier.avec(suspendue(convention));
    }
}
