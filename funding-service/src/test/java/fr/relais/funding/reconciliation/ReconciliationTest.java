package fr.relais.funding.reconciliation;

import static fr.relais.funding.exemples.Exemples.bilan;
import static fr.relais.funding.exemples.Exemples.previsionnel;
import static fr.relais.funding.exemples.Exemples.reel;
import static fr.relais.funding.exemples.Exemples.reprise;
import static fr.relais.funding.exemples.Exemples.version;
import static fr.relais.funding.faits.Mission.GUICHET_UNIQUE;
import static fr.relais.funding.faits.Mission.PROMOTION_ACTIVITE_AM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.funding.droit.Etape;
import fr.relais.funding.droit.Explication;
import fr.relais.funding.exemples.UnDossier;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.faits.InduOuvert;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    @Test
    @DisplayName("PAY-7: acompte 2 and the solde of the year before are two payments, each with its amount")
    void separatePayments() {
        assertThat(nets(orders(UnDossier.enRegle().avec(reprise(2021, "8729.00", "8729.00")))))
                .containsExactly(
                        "solde de 2021 : 11342.00 − 0.00 = 11342.00",
                        "acompte 1 de 2022 : 8729.00 − 0.00 = 8729.00",
                        "acompte 2 de 2022 : 8729.00 − 0.00 = 8729.00");
    }

    @Test
    @DisplayName("CALC-9: A2 8 729.00 − indu 1 118.00 = 7 611.00, and the explanation ends with the net")
    void withheldAtOnce() {
        Ordres ordres = orders(indu());

        assertThat(ordres.indus()).singleElement().satisfies(indu -> {
            assertThat(indu.cle()).isEqualTo(solde(2021, 0));
            assertThat(indu.montant()).isEqualTo(Montant.of("1118.00"));
            assertThat(indu.explication().etapes()).extracting(Etape::resultat).endsWith("-1118.00", "1118.00");
        });
        assertThat(nets(ordres))
                .containsExactly(
                        "acompte 1 de 2022 : 8729.00 − 0.00 = 8729.00",
                        "acompte 2 de 2022 : 8729.00 − 1118.00 = 7611.00");
        assertThat(ordres.paiements().get(1).explication().etapes())
                .last()
                .extracting(Etape::regle, Etape::libelle, Etape::formule, Etape::resultat)
                .containsExactly(
                        "CALC-9",
                        "Net à payer après retenue de l'indu du solde de 2021",
                        "8729.00 − 1118.00",
                        "7611.00");
    }

    @Test
    @DisplayName("CALC-9: several indus, oldest first, then the one just established")
    void oldestFirst() {
        Ordres ordres = orders(
                indu(),
                ouvert(2020, 1, "2022-03-02", "20.00"),
                ouvert(2019, 0, "2022-03-02", "30.00"),
                ouvert(2020, 0, "2022-03-01", "50.00"));

        PaiementAOrdonner acompte2 = ordres.paiements().get(1);
        assertThat(acompte2.retenues())
                .extracting(retenue -> retenue.indu().libelle() + " " + retenue.montant())
                .containsExactly(
                        "solde de 2020 50.00",
                        "solde de 2019 30.00",
                        "solde de 2020, rectification n° 1 20.00",
                        "solde de 2021 1118.00");
        assertThat(acompte2.net()).isEqualTo(Montant.of("7511.00"));
        assertThat(acompte2.explication().etapes())
                .filteredOn(etape -> etape.regle().equals("CALC-9"))
                .extracting(Etape::resultat)
                .containsExactly("8679.00", "8649.00", "8629.00", "7511.00");
    }

    @Test
    @DisplayName("CALC-9, ASM-FUND-5: never below 0.00; acompte 2 first, the next payment bears the rest")
    void overSeveralPayments() {
        assertThat(nets(orders(
                        UnDossier.enRegle().avec(reprise(2021, "28800.00")),
                        ouvert(2020, 0, "2022-03-01", "10000.00"))))
                .containsExactly(
                        "acompte 1 de 2022 : 8729.00 − 1271.00 = 7458.00",
                        "acompte 2 de 2022 : 8729.00 − 8729.00 = 0.00");
    }

    @Test
    @DisplayName("CALC-9: what the payments of the day cannot bear stays open")
    void remainder() {
        Ordres ordres =
                orders(UnDossier.enRegle().avec(reprise(2021, "28800.00")), ouvert(2020, 0, "2022-03-01", "20000.00"));

        assertThat(ordres.paiements()).extracting(PaiementAOrdonner::net).containsOnly(Montant.ZERO);
        assertThat(Montant.sum(ordres.paiements().stream().map(PaiementAOrdonner::retenue)))
                .isEqualTo(Montant.of("17458.00"));
    }

    @Test
    @DisplayName("CALC-9: an indu equal to the payment leaves 0.00, a cent less leaves a cent")
    void toTheCent() {
        UnDossier acompte2Seul =
                UnDossier.enRegle().avec(reprise(2021, "28800.00")).ayantOrdonne(2022, Genre.ACOMPTE_1, 0, "8729.00");

        assertThat(nets(orders(acompte2Seul, ouvert(2020, 0, "2022-03-01", "8729.00"))))
                .containsExactly("acompte 2 de 2022 : 8729.00 − 8729.00 = 0.00");
        assertThat(nets(orders(acompte2Seul, ouvert(2020, 0, "2022-03-01", "8728.99"))))
                .containsExactly("acompte 2 de 2022 : 8729.00 − 8728.99 = 0.01");
    }

    @Test
    @DisplayName("CALC-9: an acompte that is due alone bears the indus already open")
    void acompte1Alone() {
        UnDossier dossier = UnDossier.enRegle().sansBilan(2021);

        assertThat(nets(orders(dossier, ouvert(2020, 0, "2022-03-01", "1118.00"))))
                .containsExactly("acompte 1 de 2022 : 8729.00 − 1118.00 = 7611.00");
    }

    @Test
    @DisplayName("PAY-6, CALC-8: what is blocked, ordered or nil is not ordered")
    void nothing() {
        assertThat(orders(UnDossier.enRegle().sansConvention()).isEmpty()).isTrue();
        assertThat(orders(UnDossier.enRegle()
                                .avec(reprise(2021, "28800.00"))
                                .avec(version(2, previsionnel(2022, "0.00", "1.00", GUICHET_UNIQUE))))
                        .isEmpty())
                .isTrue();
        assertThat(orders(indu()).isEmpty()).isFalse();
    }

    @Test
    @DisplayName("CALC-9: no negative payment and no empty indu can exist")
    void nonsense() {
        Montant rien = Montant.ZERO;
        List<Retenue> trop = List.of(new Retenue(solde(2020, 0), Montant.of("1.01")));
        CleEcheance cle = solde(2021, 0);

        assertThatThrownBy(() -> new PaiementAOrdonner(cle, Montant.of("1.00"), trop, Explication.AUCUNE, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PaiementAOrdonner(cle, rien, List.of(), Explication.AUCUNE, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new InduAEtablir(cle, rien, Explication.AUCUNE, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The right of 2021 is 16 340.00, and 17 458.00 was advanced (CALC-8). */
    private static UnDossier indu() {
        return UnDossier.enRegle()
                .avec(version(2, reel(2021, "38000.00", "1.00")))
                .avec(bilan(2021, 2, PROMOTION_ACTIVITE_AM, false))
                .avec(reprise(2021, "8729.00", "8729.00"));
    }

    private static Ordres orders(UnDossier dossier, InduOuvert... ouverts) {
        return Reconciliation.orders(dossier.echeances(), Arrays.asList(ouverts));
    }

    private static InduOuvert ouvert(int annee, int rang, String constateLe, String reste) {
        return new InduOuvert(solde(annee, rang), LocalDate.parse(constateLe), Montant.of(reste));
    }

    private static CleEcheance solde(int annee, int rang) {
        return new CleEcheance(Exercice.of(annee), Genre.SOLDE, rang);
    }

    private static List<String> nets(Ordres ordres) {
        return ordres.paiements().stream()
                .map(paiement -> paiement.cle().libelle() + " : " + paiement.brut() + " − " + paiement.retenue() + " = "
                        + paiement.net())
                .toList();
    }
}
