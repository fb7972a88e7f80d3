package fr.relais.funding.echeancier;

import static fr.relais.funding.exemples.Complementaires.decision;
import static fr.relais.funding.exemples.Exemples.bareme;
import static fr.relais.funding.exemples.Exemples.convention;
import static fr.relais.funding.exemples.Exemples.reel;
import static fr.relais.funding.exemples.Exemples.terme;
import static fr.relais.funding.faits.EtatDecide.DROIT_RETIRE;
import static fr.relais.funding.faits.EtatDecide.FORCLUSION_RELEVEE;
import static fr.relais.funding.faits.Genre.ACOMPTE_1;
import static fr.relais.funding.faits.Genre.ACOMPTE_2;
import static fr.relais.funding.faits.Genre.SOLDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.funding.droit.Etape;
import fr.relais.funding.droit.Motif;
import fr.relais.funding.exemples.Exemples;
import fr.relais.funding.exemples.UnDossier;
import fr.relais.funding.faits.DecisionCaf;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.faits.Mission;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DL-8, DL-9, ASM-FUND-21: what follows when the Caf withdraws the right of a year, and when it may. */
class RetraitTest {

    @Test
    @DisplayName(
            "DL-8, DL-9: a right withdrawn is 0.00: what was paid is an indu, nothing is advanced, the next year goes on")
    void withdrawn() {
        UnDossier dossier = UnDossier.enRegle()
                .sansDeclaration(TypeDeclaration.REEL, 2021)
                .sansBilan(2021)
                .sansBareme(2021)
                .ayantOrdonne(2021, ACOMPTE_1, 0, "8729.00")
                .avec(decision(DROIT_RETIRE, 2021, 1));

        Echeance solde = dossier.echeance(2021, SOLDE);
        assertThat(solde.etat()).isEqualTo(Etat.DUE);
        assertThat(solde.montant()).contains(Montant.of("-8729.00"));
        assertThat(solde.explication().etapes()).extracting(Etape::regle).containsExactly("DL-9", "CALC-8");
        assertThat(solde.causes()).contains("DROIT_RETIRE-2021-v1");
        assertThat(dossier.echeance(2021, ACOMPTE_2).etat()).isEqualTo(Etat.SANS_OBJET);
        assertThat(dossier.echeance(2022, ACOMPTE_2).etat()).isEqualTo(Etat.DUE);
        assertThat(alertes(dossier)).isEmpty();
    }

    @Test
    @DisplayName("DL-9: the right stays withdrawn when the réel comes; given back, the difference is paid (PAY-10)")
    void givenBack() {
        UnDossier dossier = UnDossier.enRegle()
                .ayantOrdonne(2021, ACOMPTE_1, 0, "8729.00")
                .ayantOrdonne(2021, SOLDE, 0, "-8729.00")
                .avec(decision(DROIT_RETIRE, 2021, 1));

        assertThat(dossier.echeance(2021, SOLDE, 1)).isEmpty();
        Echeance difference = dossier.avec(decision(FORCLUSION_RELEVEE, 2021, 2))
                .echeance(2021, SOLDE, 1)
                .orElseThrow();
        assertThat(difference.montant()).contains(Montant.of("28800.00"));
        assertThat(difference.etat()).isEqualTo(Etat.DUE);
    }

    @Test
    @DisplayName(
            "ASM-FUND-21, CONV-6: a year paid that no convention covers any more waits for the Caf, then is an indu")
    void withoutConvention() {
        UnDossier dossier = UnDossier.enRegle()
                .avec(convention(2, 2021, terme("2021-01-01", "2021-12-31", Mission.PROMOTION_ACTIVITE_AM)))
                .ayantOrdonne(2022, ACOMPTE_1, 0, "8729.00");

        assertThat(codes(dossier, 2022, SOLDE)).contains(Motif.HORS_PERIODE);
        assertThat(dossier.echeance(2022, SOLDE).blocages().get(0).detail()).contains("devient un indu si la Caf");
        dossier.avec(decision(DROIT_RETIRE, 2022, 1));
        assertThat(dossier.echeance(2022, SOLDE).etat()).isEqualTo(Etat.DUE);
        assertThat(dossier.echeance(2022, SOLDE).montant()).contains(Montant.of("-8729.00"));
    }

    @Test
    @DisplayName(
            "ASM-FUND-3: a right withdrawn of a year to take over waits for what was paid; nothing paid, nothing due")
    void withdrawnBeforeRelais() {
        UnDossier dossier = UnDossier.vide()
                .avec(convention(1, 2022, terme("2021-01-01", "2024-12-31")), decision(DROIT_RETIRE, 2021, 1))
                .avec(reel(2021, "58000.00", "1.00"))
                .avec(bareme(2021));

        assertThat(codes(dossier, 2021, SOLDE)).containsExactly(Motif.REPRISE_ATTENDUE);
        assertThat(dossier.avec(Exemples.reprise(2021)).echeance(2021, SOLDE).etat())
                .isEqualTo(Etat.SANS_OBJET);
    }

    @ParameterizedTest(name = "on {0}: may be withdrawn {1}, is forclos {2}")
    @CsvSource({
        "2022-06-30, false, false",
        "2022-07-01, true, false",
        "2022-12-31, true, false",
        "2023-01-01, true, true"
    })
    @DisplayName("DL-8, DL-9: from which day the Caf may decide")
    void grounds(String today, boolean retirable, boolean forclose) {
        UnDossier dossier = UnDossier.enRegle().sansBilan(2021);
        RetraitPossible possible = RetraitPossible.of(
                Exercice.of(2021), dossier.faits(), dossier.position(), dossier.parametres(), LocalDate.parse(today));

        assertThat(possible.isRetirable()).isEqualTo(retirable);
        assertThat(possible.isForclose()).isEqualTo(forclose);
    }

    @Test
    @DisplayName("ASM-FUND-21: outside any convention the Caf may withdraw a year that was paid, and only such a year")
    void groundsWithoutConvention() {
        UnDossier dossier = UnDossier.enRegle().ayantOrdonne(2026, ACOMPTE_1, 0, "1.00");
        assertThat(retirable(dossier, 2026)).isTrue();
        assertThat(retirable(dossier, 2027)).isFalse();
        assertThat(retirable(dossier, 2022)).isFalse();
    }

    @Test
    @DisplayName("a right is that of a year")
    void rightOfAYear() {
        assertThatThrownBy(() ->
                        new DecisionCaf(DROIT_RETIRE, Optional.empty(), 1, "x", LocalDate.parse("2022-01-01"), "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean retirable(UnDossier dossier, int annee) {
        return RetraitPossible.of(
                        Exercice.of(annee),
                        dossier.faits(),
                        dossier.position(),
                        dossier.parametres(),
                        LocalDate.parse("2022-12-01"))
                .isRetirable();
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
