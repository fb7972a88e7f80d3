package fr.relais.funding.echeancier;

import static fr.relais.funding.exemples.Exemples.bareme;
import static fr.relais.funding.exemples.Exemples.convention;
import static fr.relais.funding.exemples.Exemples.declaration;
import static fr.relais.funding.exemples.Exemples.previsionnel;
import static fr.relais.funding.exemples.Exemples.reel;
import static fr.relais.funding.exemples.Exemples.reprise;
import static fr.relais.funding.exemples.Exemples.terme;
import static fr.relais.funding.exemples.Exemples.version;
import static fr.relais.funding.faits.Genre.ACOMPTE_1;
import static fr.relais.funding.faits.Genre.ACOMPTE_2;
import static fr.relais.funding.faits.Mission.GUICHET_UNIQUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.bareme.StatutBareme;
import fr.relais.funding.droit.Motif;
import fr.relais.funding.exemples.UnDossier;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Montant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class AcomptesTest {

    @ParameterizedTest(name = "{0} : acompte 1 {4}, acompte 2 {7}")
    @CsvFileSource(resources = "/regles/calc-7-acomptes.csv", delimiter = ';', numLinesToSkip = 1)
    void table(ArgumentsAccessor cas) {
        String etp = cas.getString(2);
        UnDossier dossier = UnDossier.enRegle()
                .sansDeclaration(TypeDeclaration.PREVISIONNEL, 2022)
                .avec(previsionnel(2022, cas.getString(1), etp, GUICHET_UNIQUE));

        assertThat(droit(dossier)).isEqualTo(cas.getString(3));
        assertDue(dossier.echeance(2022, ACOMPTE_1), cas.getString(4));

        dossier.ayantOrdonne(2022, ACOMPTE_1, 0, cas.getString(4))
                .avec(version(2, previsionnel(2022, cas.getString(5), etp, GUICHET_UNIQUE)));

        assertThat(droit(dossier)).isEqualTo(cas.getString(6));
        assertThat(dossier.echeance(2022, ACOMPTE_2).montant()).contains(Montant.of(cas.getString(7)));
        assertThat(dossier.echeance(2022, ACOMPTE_2).etat())
                .isEqualTo(cas.getString(7).equals("0.00") ? Etat.SANS_OBJET : Etat.DUE);
    }

    @Test
    @DisplayName("PAY-3: acompte 2 counts on acompte 1 of the same day when both are due together")
    void together() {
        UnDossier dossier =
                UnDossier.enRegle().avec(version(2, previsionnel(2022, "60000.23", "2.00", GUICHET_UNIQUE)));

        assertDue(dossier.echeance(2022, ACOMPTE_1), "9030.04");
        assertDue(dossier.echeance(2022, ACOMPTE_2), "9030.03");
    }

    @Test
    @DisplayName("PAY-9: a new prévisionnel never issues acompte 1 again")
    void neverAgain() {
        UnDossier dossier = UnDossier.enRegle()
                .ayantOrdonne(2022, ACOMPTE_1, 0, "8729.00")
                .avec(version(2, previsionnel(2022, "60000.00", "1.00", GUICHET_UNIQUE)));

        Echeance acompte1 = dossier.echeance(2022, ACOMPTE_1);

        assertThat(acompte1.etat()).isEqualTo(Etat.ORDONNEE);
        assertThat(acompte1.montant()).contains(Montant.of("8729.00"));
        assertThat(acompte1.blocages()).isEmpty();
    }

    @Test
    @DisplayName("PAY-11: once the réel of the year is validated, an acompte not ordered never will be")
    void overtakenByTheReel() {
        UnDossier dossier = UnDossier.enRegle().avec(reel(2022, "58000.00", "1.00"));

        for (Genre genre : List.of(ACOMPTE_1, ACOMPTE_2)) {
            Echeance acompte = dossier.echeance(2022, genre);
            assertThat(acompte.etat()).isEqualTo(Etat.SANS_OBJET);
            assertThat(acompte.montant()).contains(Montant.ZERO);
            assertThat(acompte.explication().etapes()).extracting("regle").containsExactly("PAY-11");
        }
        dossier.ayantOrdonne(2022, ACOMPTE_1, 0, "8729.00");
        assertThat(dossier.echeance(2022, ACOMPTE_1).etat()).isEqualTo(Etat.ORDONNEE);
        assertThat(dossier.echeance(2022, ACOMPTE_2).etat()).isEqualTo(Etat.SANS_OBJET);
    }

    @Test
    @DisplayName("DECL-4: an ACTUALISE neither triggers nor changes an acompte")
    void actualise() {
        UnDossier dossier = UnDossier.enRegle().avec(declaration(TypeDeclaration.ACTUALISE, 2022, "10000.00", "1.00"));

        assertDue(dossier.echeance(2022, ACOMPTE_2), "8729.00");
        dossier.sansDeclaration(TypeDeclaration.PREVISIONNEL, 2022);
        assertThat(dossier.echeance(2022, ACOMPTE_1).blocages())
                .extracting(Blocage::code)
                .containsExactly(Motif.DECLARATION_NON_VALIDEE);
    }

    @Test
    @DisplayName("DECL-5, CALC-3: with no ETP there is nothing to pay, and nothing is missing")
    void noEtp() {
        UnDossier dossier =
                UnDossier.enRegle().avec(version(2, previsionnel(2022, "58000.00", "0.00", GUICHET_UNIQUE)));

        assertThat(dossier.echeance(2022, ACOMPTE_1).etat()).isEqualTo(Etat.SANS_OBJET);
        assertThat(dossier.echeance(2022, ACOMPTE_2).etat()).isEqualTo(Etat.SANS_OBJET);
    }

    @Test
    @DisplayName("BAR-3: a provisional barème founds an acompte")
    void provisional() {
        UnDossier dossier = UnDossier.enRegle().sansBareme(2022).avec(bareme(2022, StatutBareme.PROVISOIRE));

        assertDue(dossier.echeance(2022, ACOMPTE_1), "8729.00");
        assertDue(dossier.echeance(2022, ACOMPTE_2), "8729.00");
    }

    @ParameterizedTest(name = "PAY-4, PAY-5: on {0}, acompte 1 is {1} and acompte 2 is {2}")
    @CsvSource({
        "2022-02-28, BLOQUEE, BLOQUEE",
        "2022-03-01, DUE, BLOQUEE",
        "2022-10-01, DUE, BLOQUEE",
        "2022-10-02, DUE, DUE"
    })
    void earliestDates(String today, Etat acompte1, Etat acompte2) {
        UnDossier firstYear = UnDossier.enRegle()
                .sansConvention()
                .avec(convention(1, 2022, terme("2022-01-01", "2024-12-31", GUICHET_UNIQUE)))
                .versantAuPlusTot(2022, "2022-03-01", "2022-10-02")
                .le(today);
        UnDossier otherYear = UnDossier.enRegle()
                .versantAuPlusTot(2022, "2022-03-01", "2022-10-02")
                .le(today);

        for (UnDossier dossier : List.of(firstYear, otherYear)) {
            assertThat(dossier.echeance(2022, ACOMPTE_1).etat()).isEqualTo(acompte1);
            assertThat(dossier.echeance(2022, ACOMPTE_2).etat()).isEqualTo(acompte2);
        }
    }

    @Test
    @DisplayName("PAY-3, PAY-4: in the first year of an RPE acompte 2 asks nothing of the year before")
    void firstYear() {
        UnDossier dossier = UnDossier.enRegle()
                .sansConvention()
                .sansDeclaration(TypeDeclaration.REEL, 2021)
                .sansBilan(2021)
                .avec(convention(1, 2022, terme("2022-01-01", "2024-12-31", GUICHET_UNIQUE)));

        assertDue(dossier.echeance(2022, ACOMPTE_2), "8729.00");
        dossier.avec(convention(2, 2022, terme("2021-12-31", "2024-12-31", GUICHET_UNIQUE)));
        assertThat(dossier.echeance(2022, ACOMPTE_2).blocages())
                .extracting(Blocage::code)
                .containsExactlyInAnyOrder(
                        Motif.DECLARATION_NON_VALIDEE, Motif.BILAN_INCOMPLET, Motif.REPRISE_ATTENDUE);
    }

    @Test
    @DisplayName("The first exercice of the calendar has no year before it")
    void year2000() {
        UnDossier dossier = UnDossier.vide()
                .avec(convention(1, 2000, terme("1999-01-01", "2003-12-31")))
                .avec(declaration(TypeDeclaration.PREVISIONNEL, 2000, "58000.00", "1.00"))
                .avec(bareme(2000))
                .le("2000-12-01");

        assertDue(dossier.echeance(2000, ACOMPTE_2), "8729.00");
    }

    @Test
    @DisplayName("ASM-FUND-3: acomptes paid before Relais count as ordered; those it does not name follow the rules")
    void takenOver() {
        UnDossier dossier = UnDossier.enRegle().avec(reprise(2022, "8000.00"));

        Echeance acompte1 = dossier.echeance(2022, ACOMPTE_1);

        assertThat(acompte1.etat()).isEqualTo(Etat.ORDONNEE);
        assertThat(acompte1.montant()).contains(Montant.of("8000.00"));
        assertThat(acompte1.explication().etapes().get(0).valeurs().get(0).nom())
                .isEqualTo("acompte 1 de 2022 versé le 15/04/2022 avant Relais, référence VIR-2022-1");
        assertDue(dossier.echeance(2022, ACOMPTE_2), "8729.00");
    }

    @Test
    @DisplayName("I5: an acompte names the events it rests on, each once, in an order of their own")
    void causes() {
        assertThat(UnDossier.enRegle().echeance(2022, ACOMPTE_1).causes())
                .containsExactly("PREVISIONNEL-2022-v1", "convention-v1");
        assertThat(UnDossier.enRegle().echeance(2022, ACOMPTE_2).causes())
                .containsExactly("PREVISIONNEL-2022-v1", "REEL-2021-v1", "bilan-2021-v1", "convention-v1");
    }

    private static String droit(UnDossier dossier) {
        return dossier.echeance(2022, ACOMPTE_2).explication().etapes().stream()
                .filter(etape -> etape.libelle().startsWith("Droit prévisionnel"))
                .findFirst()
                .orElseThrow()
                .resultat();
    }

    private static void assertDue(Echeance echeance, String montant) {
        assertThat(echeance.etat()).isEqualTo(Etat.DUE);
        assertThat(echeance.montant()).contains(Montant.of(montant));
        assertThat(echeance.explication().etapes())
                .last()
                .extracting("resultat")
                .isEqualTo(montant);
    }
}
