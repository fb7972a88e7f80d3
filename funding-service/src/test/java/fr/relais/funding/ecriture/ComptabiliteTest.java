package fr.relais.funding.ecriture;

import static fr.relais.funding.ecriture.CompteComptable.ACOMPTES_VERSES;
import static fr.relais.funding.ecriture.CompteComptable.BANQUE;
import static fr.relais.funding.ecriture.CompteComptable.CHARGE_BONUS;
import static fr.relais.funding.ecriture.CompteComptable.CHARGE_PS;
import static fr.relais.funding.ecriture.CompteComptable.GESTIONNAIRE;
import static fr.relais.funding.ecriture.CompteComptable.INDU_A_RECOUVRER;
import static fr.relais.funding.ecriture.CompteComptable.NON_VALEURS;
import static fr.relais.funding.ecriture.CompteComptable.PETITS_MONTANTS;
import static fr.relais.funding.ecriture.CompteComptable.REMISES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.funding.ecriture.Operations.Avance;
import fr.relais.funding.ecriture.Operations.OrdreDate;
import fr.relais.funding.ecriture.Operations.Recouvrement;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.Genre;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("I4: the entries of each operation, with the figures of CALC-8 and CALC-9")
class ComptabiliteTest {

    private static final DossierId OURCQ = DossierId.of("771-201800145");
    private static final LocalDate DAY = LocalDate.parse("2022-04-15");
    private static final Exercice N = Exercice.of(2021);
    private static final Exercice SUIVANT = Exercice.of(2022);
    private static final Avance REPRIS = new Avance(N, "reprise", DAY, euros("17458.00"));

    @Test
    @DisplayName("CALC-7: an acompte is an advance owed to the gestionnaire, with its gross amount")
    void acompte() {
        assertThat(inscrit(ordres(ordre("a1", SUIVANT, Genre.ACOMPTE_1, 0, "8729.00")))
                        .lignes())
                .containsExactly("ACOMPTE ACOMPTES_VERSES 2022 8729.00", "ACOMPTE GESTIONNAIRE 2022 -8729.00");
    }

    @Test
    @DisplayName("CALC-8: the solde makes the right a charge and takes back the advances, those from before Relais too")
    void solde() {
        assertThat(inscrit(justifiee("25800.00", "3000.00", ordre("so", N, Genre.SOLDE, 0, "11342.00")))
                        .lignes())
                .containsExactly(
                        "REPRISE ACOMPTES_VERSES 2021 17458.00",
                        "REPRISE AVANT_RELAIS 2021 -17458.00",
                        "SOLDE CHARGE_PS 2021 25800.00",
                        "SOLDE CHARGE_BONUS 2021 3000.00",
                        "SOLDE ACOMPTES_VERSES 2021 -17458.00",
                        "SOLDE GESTIONNAIRE 2021 -11342.00");
    }

    @Test
    @DisplayName(
            "CALC-11: a coordination is a charge when it is ordered; what was too much of it is recovered from that charge")
    void coordination() {
        Livre livre = inscrit(ordres(ordre("co", N, Genre.COORDINATION, 0, "26500.00")))
                .inscrit(ordres(ordre("c1", N, Genre.COORDINATION, 1, "-269.50")));

        assertThat(livre.lignes())
                .containsExactly(
                        "SOLDE CHARGE_COORDINATION 2021 26500.00",
                        "SOLDE GESTIONNAIRE 2021 -26500.00",
                        "INDU CHARGE_COORDINATION 2021 -269.50",
                        "INDU INDU_A_RECOUVRER 2021 269.50");
    }

    @Test
    @DisplayName("CALC-9: an indu is what the gestionnaire owes beyond its right; withheld, the next payment is less")
    void indu() {
        Livre livre = inscrit(justifiee("16340.00", "0.00", ordre("in", N, Genre.SOLDE, 0, "-1118.00")))
                .inscrit(ordres(ordre("a2", SUIVANT, Genre.ACOMPTE_2, 0, "8729.00")))
                .inscrit(recouvre(Nature.RETENUE, "in/a2", "1118.00", GESTIONNAIRE, SUIVANT));

        assertThat(livre.lignes())
                .contains(
                        "INDU CHARGE_PS 2021 16340.00",
                        "INDU ACOMPTES_VERSES 2021 -17458.00",
                        "INDU INDU_A_RECOUVRER 2021 1118.00",
                        "RETENUE GESTIONNAIRE 2022 1118.00",
                        "RETENUE INDU_A_RECOUVRER 2021 -1118.00");
        assertThat(livre.balances().of(GESTIONNAIRE)).isEqualTo(euros("-7611.00"));
        assertThat(livre.balances().of(INDU_A_RECOUVRER)).isEqualTo(Montant.ZERO);
    }

    @Test
    @DisplayName("§3.7: repaid, remitted, cancelled small, admitted as worthless: each on its account, the indu less")
    void recovered() {
        Livre livre = inscrit(justifiee("16340.00", "0.00", ordre("in", N, Genre.SOLDE, 0, "-1118.00")))
                .inscrit(recouvre(Nature.REMBOURSEMENT, "1", "500.00", BANQUE, N))
                .inscrit(recouvre(Nature.REMISE, "2", "400.00", REMISES, N))
                .inscrit(recouvre(Nature.NON_VALEUR, "3", "210.00", NON_VALEURS, N))
                .inscrit(recouvre(Nature.PETIT_MONTANT, "4", "8.00", PETITS_MONTANTS, N));

        assertThat(livre.balances().of(INDU_A_RECOUVRER)).isEqualTo(Montant.ZERO);
        assertThat(livre.balances().of(BANQUE)).isEqualTo(euros("500.00"));
        assertThat(livre.balances().of(REMISES)).isEqualTo(euros("400.00"));
        assertThat(livre.balances().of(NON_VALEURS)).isEqualTo(euros("210.00"));
        assertThat(livre.balances().of(PETITS_MONTANTS)).isEqualTo(euros("8.00"));
        assertThat(livre.balances().total()).isEqualTo(Montant.ZERO);
    }

    @Test
    @DisplayName(
            "PAY-10: a difference after the solde moves only what changed, the bonus lost against a dearer service")
    void difference() {
        Livre livre = inscrit(justifiee("25800.00", "3000.00", ordre("so", N, Genre.SOLDE, 0, "11342.00")))
                .inscrit(justifiee("25900.00", "0.00", ordre("d1", N, Genre.SOLDE, 1, "-2900.00")));

        assertThat(livre.lignes())
                .endsWith(
                        "INDU CHARGE_PS 2021 100.00",
                        "INDU CHARGE_BONUS 2021 -3000.00",
                        "INDU INDU_A_RECOUVRER 2021 2900.00");
    }

    @Test
    @DisplayName("CALC-8: a solde of 0.00 is never ordered, yet no advance waits: the year is settled all the same")
    void nilSolde() {
        Livre livre = inscrit(justifiee("17458.00", "0.00"));

        assertThat(livre.lignes())
                .endsWith("REGULARISATION CHARGE_PS 2021 17458.00", "REGULARISATION ACOMPTES_VERSES 2021 -17458.00");
        assertThat(livre.inscrit(justifiee("17458.00", "0.00")).ecritures).hasSize(2);
    }

    @Test
    @DisplayName("CALC-8: a right known but not ordered yet is no charge")
    void notOrderedYet() {
        Livre livre = inscrit(justifiee("25800.00", "3000.00"));

        assertThat(livre.balances().of(CHARGE_PS)).isEqualTo(Montant.ZERO);
        assertThat(livre.balances().of(CHARGE_BONUS)).isEqualTo(Montant.ZERO);
        assertThat(livre.balances().of(ACOMPTES_VERSES)).isEqualTo(euros("17458.00"));
    }

    @Test
    @DisplayName("ASM-FUND-3: a take-over that is corrected adds the difference, never changes the first entry")
    void correctedTakeOver() {
        Livre livre = inscrit(avances(REPRIS)).inscrit(avances(new Avance(N, "correction", DAY, euros("17000.00"))));

        assertThat(livre.lignes()).endsWith("REPRISE ACOMPTES_VERSES 2021 -458.00", "REPRISE AVANT_RELAIS 2021 458.00");
    }

    @Test
    @DisplayName("I7: the same causes again add nothing")
    void again() {
        Operations all = justifiee("25800.00", "3000.00", ordre("so", N, Genre.SOLDE, 0, "11342.00"));
        Livre livre = inscrit(all).inscrit(all).inscrit(all);

        assertThat(livre.ecritures).hasSize(2);
    }

    @Test
    @DisplayName("I4: no entry whose debit is not its credit, no line of 0.00, no entry without a cause can exist")
    void nonsense() {
        Cause cause = new Cause(Nature.ACOMPTE, "a1");
        List<Ligne> odd =
                List.of(Ligne.debit(ACOMPTES_VERSES, N, euros("1.00")), Ligne.credit(GESTIONNAIRE, N, euros("1.01")));

        assertThatThrownBy(() -> new Ecriture(OURCQ, cause, DAY, "", odd)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ecriture(OURCQ, cause, DAY, "", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ligne.debit(BANQUE, N, Montant.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cause(Nature.ACOMPTE, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DroitAcquis(N, "", DAY, Map.of(BANQUE, Montant.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Livre inscrit(Operations operations) {
        return new Livre().inscrit(operations);
    }

    private static Operations avances(Avance avance) {
        return new Operations(OURCQ, List.of(avance), List.of(), List.of(), List.of());
    }

    private static Operations ordres(OrdreDate... ordres) {
        return new Operations(OURCQ, List.of(), List.of(ordres), List.of(), List.of());
    }

    private static Operations justifiee(String ps, String bonus, OrdreDate... ordres) {
        DroitAcquis droit = new DroitAcquis(N, "réel", DAY, Map.of(CHARGE_PS, euros(ps), CHARGE_BONUS, euros(bonus)));
        return new Operations(OURCQ, List.of(REPRIS), List.of(ordres), List.of(droit), List.of());
    }

    private static Operations recouvre(
            Nature nature, String reference, String montant, CompteComptable compte, Exercice contrepartie) {
        return Operations.of(
                OURCQ, new Recouvrement(new Cause(nature, reference), N, DAY, euros(montant), compte, contrepartie));
    }

    private static OrdreDate ordre(String reference, Exercice exercice, Genre genre, int rang, String montant) {
        return new OrdreDate(reference, new CleEcheance(exercice, genre, rang), DAY, euros(montant));
    }

    private static Montant euros(String montant) {
        return Montant.of(montant);
    }
}
