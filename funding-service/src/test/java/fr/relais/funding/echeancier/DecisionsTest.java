package fr.relais.funding.echeancier;

import static fr.relais.funding.exemples.Complementaires.coordination;
import static fr.relais.funding.exemples.Complementaires.cout;
import static fr.relais.funding.exemples.Complementaires.decision;
import static fr.relais.funding.exemples.Exemples.bilan;
import static fr.relais.funding.exemples.Exemples.reel;
import static fr.relais.funding.faits.EtatDecide.FORCLUSION_RELEVEE;
import static fr.relais.funding.faits.EtatDecide.PAIEMENTS_REPRIS;
import static fr.relais.funding.faits.EtatDecide.PAIEMENTS_SUSPENDUS;
import static fr.relais.funding.faits.Genre.ACOMPTE_1;
import static fr.relais.funding.faits.Genre.COORDINATION;
import static fr.relais.funding.faits.Genre.SOLDE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.droit.Motif;
import fr.relais.funding.exemples.Exemples;
import fr.relais.funding.exemples.UnDossier;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.faits.Mission;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CONV-7, DL-8, DL-9, ASM-FUND-21: the decisions of the Caf are facts like the others. */
class DecisionsTest {

    @Test
    @DisplayName(
            "CONV-7: payments of one year are suspended, those of another are not; lifted, all that was due is due")
    void suspensionOfAYear() {
        UnDossier dossier = UnDossier.enRegle().avec(decision(PAIEMENTS_SUSPENDUS, 2022, 1));

        assertThat(codes(dossier, 2022, ACOMPTE_1)).containsExactly(Motif.SUSPENDU);
        assertThat(dossier.echeance(2022, ACOMPTE_1).blocages().get(0).detail())
                .isEqualTo("La Caf a suspendu les paiements de l'exercice 2022 le 30/11/2022 : Motif fictif");
        assertThat(dossier.echeance(2022, ACOMPTE_1).montant()).contains(Montant.of("8729.00"));
        assertThat(dossier.echeance(2021, SOLDE).etat()).isEqualTo(Etat.DUE);
        dossier.avec(decision(PAIEMENTS_REPRIS, 2022, 2));
        assertThat(dossier.echeance(2022, ACOMPTE_1).etat()).isEqualTo(Etat.DUE);
    }

    @Test
    @DisplayName("CONV-7: a suspension of the dossier holds for every year, and is not lifted by that of one year")
    void suspensionOfTheDossier() {
        UnDossier dossier =
                UnDossier.enRegle().avec(decision(PAIEMENTS_SUSPENDUS, 1)).avec(decision(PAIEMENTS_REPRIS, 2022, 2));

        assertThat(codes(dossier, 2022, ACOMPTE_1)).containsExactly(Motif.SUSPENDU);
        assertThat(codes(dossier, 2021, SOLDE)).containsExactly(Motif.SUSPENDU);
        assertThat(dossier.echeance(2021, SOLDE).blocages().get(0).detail())
                .startsWith("La Caf a suspendu les paiements du dossier");
        dossier.avec(decision(PAIEMENTS_REPRIS, 3));
        assertThat(dossier.echeance(2021, SOLDE).etat()).isEqualTo(Etat.DUE);
    }

    @Test
    @DisplayName("CONV-7, CALC-11: the payment of a coordination is suspended too")
    void suspensionOfACoordination() {
        UnDossier dossier = UnDossier.vide()
                .avec(coordination(1, 2024, 2024), cout(2024, 1, "0.00"), decision(PAIEMENTS_SUSPENDUS, 1));
        assertThat(codes(dossier, 2024, COORDINATION)).containsExactly(Motif.SUSPENDU);
    }

    @ParameterizedTest(name = "DL-8, DL-9: completed on {0} and {1}, on {2}: solde {3}, late {4}")
    @CsvSource({
        "2022-03-31, 2022-03-31, 2022-12-01, DUE,     false",
        "2022-06-30, 2022-06-30, 2022-07-01, DUE,     false",
        "2022-07-01, 2022-03-31, 2022-07-01, DUE,     true",
        "2022-03-31, 2022-07-01, 2022-07-01, DUE,     true",
        "2022-12-31, 2022-12-31, 2023-01-01, DUE,     true",
        "2022-12-31, 2022-03-31, 2030-01-01, DUE,     true",
        "2023-01-01, 2022-03-31, 2023-01-01, BLOQUEE, true",
        "2022-03-31, 2023-01-01, 2023-01-01, BLOQUEE, true",
        "          ,           , 2030-01-01, DUE,     false"
    })
    @DisplayName("a year justified in time is paid whenever; late it is flagged; after its forclusion it is not paid")
    void justification(LocalDate reel, LocalDate bilan, String today, Etat solde, boolean late) {
        UnDossier dossier = justifie(reel, bilan).le(today);

        assertThat(dossier.echeance(2021, SOLDE).etat()).isEqualTo(solde);
        assertThat(codes(dossier, 2021, SOLDE)).isEqualTo(solde == Etat.DUE ? List.of() : List.of(Motif.FORCLOS));
        assertThat(alertes(dossier).contains("2021 JUSTIFICATION_TARDIVE DL-8 CAF"))
                .isEqualTo(late);
    }

    @Test
    @DisplayName(
            "DL-8: a year not justified is the gestionnaire's to justify, from 1 July; DL-9: its acomptes stop on 1 January")
    void notJustified() {
        UnDossier dossier =
                UnDossier.enRegle().sansDeclaration(TypeDeclaration.REEL, 2021).sansBilan(2021);

        assertThat(alertes(dossier.le("2022-06-30"))).isEmpty();
        assertThat(alertes(dossier.le("2022-07-01"))).containsExactly("2021 JUSTIFICATION_TARDIVE DL-8 GESTIONNAIRE");
        assertThat(codes(dossier.le("2022-12-31"), 2021, SOLDE)).doesNotContain(Motif.FORCLOS);
        assertThat(codes(dossier.le("2023-01-01"), 2021, SOLDE)).contains(Motif.FORCLOS);
        assertThat(codes(UnDossier.enRegle().le("2023-12-31"), 2022, ACOMPTE_1)).isEmpty();
        assertThat(codes(UnDossier.enRegle().le("2024-01-01"), 2022, ACOMPTE_1)).containsExactly(Motif.FORCLOS);
    }

    @Test
    @DisplayName("DL-9: the Caf may pay in spite of the forclusion; what must be given back is asked for all the same")
    void override() {
        UnDossier late = justifie(LocalDate.parse("2023-02-01"), LocalDate.parse("2023-02-01"))
                .le("2023-03-01");

        assertThat(codes(late, 2021, SOLDE)).containsExactly(Motif.FORCLOS);
        assertThat(late.avec(decision(FORCLUSION_RELEVEE, 2021, 1))
                        .echeance(2021, SOLDE)
                        .etat())
                .isEqualTo(Etat.DUE);
        assertThat(late.echeance(2021, SOLDE).causes()).contains("FORCLUSION_RELEVEE-2021-v1");
        Echeance indu = justifie(LocalDate.parse("2023-02-01"), LocalDate.parse("2023-02-01"))
                .le("2023-03-01")
                .ayantOrdonne(2021, ACOMPTE_1, 0, "30000.00")
                .echeance(2021, SOLDE);
        assertThat(indu.etat()).isEqualTo(Etat.DUE);
        assertThat(indu.montant()).contains(Montant.of("-1200.00"));
    }

    /** The year 2021 of the dossier, its réel and its bilan completed on those days. */
    private static UnDossier justifie(LocalDate reel, LocalDate bilan) {
        return UnDossier.enRegle()
                .avec(Exemples.completee(Exemples.version(2, reel(2021, "61234.56", "1.00")), reel))
                .avec(Exemples.complet(bilan(2021, 2, Mission.PROMOTION_ACTIVITE_AM, true), bilan));
    }

    private static List<Motif> codes(UnDossier dossier, int annee, Genre genre) {
        return dossier.echeance(annee, genre).blocages().stream()
                .map(Blocage::code)
                .toList();
    }

    private static List<String> alertes(UnDossier dossier) {
        return dossier.alertes().stream()
                .map(alerte -> alerte.exercice() + " " + alerte.constat().code() + " "
                        + alerte.constat().regle() + " " + alerte.constat().quiDoitAgir())
                .toList();
    }
}
