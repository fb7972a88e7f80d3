package fr.relais.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.droit.Etape;
import fr.relais.funding.droit.Valeur;
import fr.relais.funding.echeancier.Echeance;
import fr.relais.funding.echeancier.Etat;
import fr.relais.funding.exemples.Caisse;
import fr.relais.funding.exemples.Meaux;
import fr.relais.funding.reconciliation.InduAEtablir;
import fr.relais.funding.reconciliation.PaiementAOrdonner;
import fr.relais.kit.value.Montant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The 2022 campaign of both relais of Meaux, in the order of the calendar (SEED 000, SEED 001). */
class MeauxTest {

    @ParameterizedTest(name = "{0}: the campaign pays to the cent what the table says")
    @EnumSource(Meaux.class)
    void campaign(Meaux meaux) {
        Caisse caisse = play(meaux);

        assertThat(caisse.releve()).containsExactlyElementsOf(meaux.releve());
        assertThat(caisse.resteARecouvrer()).isEqualTo(Montant.ZERO);
    }

    @Test
    @DisplayName("CALC-7, PAY-1: Ourcq, acompte 1 is ordered as soon as the prévisionnel is validated")
    void acompte1First() {
        Caisse caisse = Meaux.OURCQ.caisse();
        Meaux.OURCQ.faits().subList(0, 3).forEach(caisse::recoit);

        assertThat(caisse.releve()).containsExactly("acompte 1 de 2022 : brut 8729.00, retenu 0.00, net 8729.00");
    }

    @ParameterizedTest(name = "{0}: every explanation ends with its amount, and carries FICTIF")
    @EnumSource(Meaux.class)
    void explanations(Meaux meaux) {
        Caisse caisse = play(meaux);

        assertThat(caisse.paiements()).isNotEmpty().allSatisfy(paiement -> {
            assertThat(lastResult(paiement)).isEqualTo(paiement.net().toString());
            assertThat(paiement.explication().etapes())
                    .flatExtracting(Etape::valeurs)
                    .extracting(Valeur::nom)
                    .anyMatch(nom -> nom.contains("source FICTIF"));
            assertThat(paiement.causes()).isNotEmpty();
        });
        assertThat(caisse.indus())
                .allSatisfy(indu ->
                        assertThat(lastResult(indu)).isEqualTo(indu.montant().toString()));
    }

    @Test
    @DisplayName("CALC-8, CALC-9: Frot, the whole calculation of acompte 2, line by line")
    void frotAcompte2() {
        PaiementAOrdonner acompte2 = play(Meaux.FROT).paiements().get(1);

        assertThat(acompte2.explication().etapes())
                .extracting(etape -> etape.regle() + " : " + etape.formule() + " = " + etape.resultat())
                .containsExactly(
                        "CALC-5 : du 01/01/2022 au 31/12/2022 = 365",
                        "CALC-1 : 4000.00 + 43321.87 = 47321.87",
                        "CALC-2 : (0.80 × 365) / 365 = 0.80",
                        "CALC-3 : 0.43 × min(47321.87 ; 60000.00 × 0.80) = 20348.40",
                        "CALC-7 : 0.00 = 0.00",
                        "CALC-7 : 20348.40 + 0.00 = 20348.40",
                        "CALC-7 : max(0.00 ; min(0.35 × 20348.40 ; 0.70 × 20348.40 − 7121.94)) = 7121.94",
                        "CALC-9 : 7121.94 − 1118.00 = 6003.94");
    }

    @Test
    @DisplayName("ASM-FUND-3: the acomptes of 2021 paid before Relais are shown as such, and never ordered")
    void takenOver() {
        List<Echeance> acomptes2021 = play(Meaux.OURCQ).echeances().stream()
                .filter(echeance -> echeance.cle().exercice().annee() == 2021)
                .toList();

        assertThat(acomptes2021).extracting(Echeance::etat).containsOnly(Etat.ORDONNEE);
        assertThat(acomptes2021)
                .extracting(echeance -> echeance.montant().orElseThrow())
                .containsExactly(Montant.of("8729.00"), Montant.of("8729.00"), Montant.of("11342.00"));
    }

    private static Caisse play(Meaux meaux) {
        Caisse caisse = meaux.caisse();
        meaux.faits().forEach(caisse::recoit);
        return caisse;
    }

    private static String lastResult(PaiementAOrdonner paiement) {
        return last(paiement.explication().etapes()).resultat();
    }

    private static String lastResult(InduAEtablir indu) {
        return last(indu.explication().etapes()).resultat();
    }

    private static Etape last(List<Etape> etapes) {
        return etapes.get(etapes.size() - 1);
    }
}
