package fr.relais.funding.rapprochement;

import static fr.relais.funding.rapprochement.Dits.anomalies;
import static fr.relais.funding.rapprochement.Dits.ecarts;
import static fr.relais.funding.rapprochement.UneCaf.VENDREDI;
import static fr.relais.funding.virement.ActeVirement.EXECUTER;
import static fr.relais.funding.virement.ActeVirement.REJETER;
import static fr.relais.funding.virement.ActeVirement.RETOURNER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.Genre;
import fr.relais.kit.value.Exercice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Money that may have left twice is said (I2, ASM-FUND-90)")
class DoublesTest {

    @Test
    @DisplayName("I2: an execution told for a transfer that was rejected, and paid again, is a double payment")
    void executedAfterRejected() {
        Rapport rapport = UneCaf.deTrois()
                .virement("a-1", VENDREDI, REJETER)
                .envoye("a-2", VENDREDI)
                .virement("a-2", VENDREDI, EXECUTER)
                .ligne("a-1", true, "10.00", VENDREDI)
                .le(VENDREDI);

        assertThat(anomalies(rapport))
                .containsExactly(
                        "DOUBLE_PAIEMENT a-1 771-201800145 10.00 2026-11-20 À traiter.",
                        "LIGNE_A_TRAITER a-1 771-201800145 10.00 2026-11-20 À traiter.");
    }

    @Test
    @DisplayName("I2: two transfers of one payment that both left are a double payment, and the accounts differ")
    void twoTransfersOfOnePayment() {
        Rapport rapport = UneCaf.deTrois()
                .virement("a-1", VENDREDI, EXECUTER)
                .envoye("a-2", VENDREDI)
                .virement("a-2", VENDREDI, EXECUTER)
                .le(VENDREDI);

        assertThat(anomalies(rapport))
                .containsExactly("DOUBLE_PAIEMENT a-2 771-201800145 10.00 2026-11-20"
                        + " Deux virements du même paiement sont partis : voir aussi a-1.");
        assertThat(ecarts(rapport)).contains("A_PAYER 0.00 -10.00");
    }

    @Test
    @DisplayName("ASM-FUND-90: one échéance paid under two ranks, to the cent, is suspected; another year is not")
    void oneEcheanceTwice() {
        UneCaf caf = new UneCaf()
                .ordonne("a", solde(2022, 0), "10.00", VENDREDI)
                .ordonne("b", solde(2022, 1), "10.00", VENDREDI)
                .ordonne("c", solde(2023, 0), "10.00", VENDREDI)
                .ordonne("d", solde(2022, 2), "10.01", VENDREDI)
                .envoye("a-1", VENDREDI)
                .envoye("c-1", VENDREDI)
                .envoye("d-1", VENDREDI);
        assertThat(caf.le(VENDREDI).isJuste()).isTrue();

        assertThat(anomalies(caf.envoye("b-1", VENDREDI).le(VENDREDI)))
                .containsExactly("DOUBLE_PAIEMENT b-1 771-201800145 10.00 2026-11-20"
                        + " Même échéance, même bénéficiaire, même montant : voir aussi a-1.");
        assertThat(caf.virement("b-1", VENDREDI, RETOURNER).le(VENDREDI).isJuste())
                .isTrue();
    }

    private static CleEcheance solde(int exercice, int rang) {
        return new CleEcheance(Exercice.of(exercice), Genre.SOLDE, rang);
    }
}
