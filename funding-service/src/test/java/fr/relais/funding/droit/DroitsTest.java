package fr.relais.funding.droit;

import static fr.relais.funding.exemples.Exemples.convention;
import static fr.relais.funding.exemples.Exemples.declaration;
import static fr.relais.funding.exemples.Exemples.terme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.relais.funding.exemples.UnDossier;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Exercice;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DroitsTest {

    @Test
    @DisplayName("§3.6: the droit prévisionnel is known at once, the droit réel with its evaluated bilan")
    void established() {
        assertThat(established(UnDossier.enRegle()))
                .containsExactly("REEL 2021 28800.00", "PREVISIONNEL 2022 24940.00");
        assertThat(established(UnDossier.enRegle().sansBilan(2021))).containsExactly("PREVISIONNEL 2022 24940.00");
    }

    @Test
    @DisplayName("CONV-2, BAR-2: no right without a convention that covers the year, nor without its barème")
    void notEstablished() {
        assertThat(established(UnDossier.enRegle().sansConvention())).isEmpty();
        assertThat(established(UnDossier.enRegle()
                        .sansConvention()
                        .avec(convention(1, 2021, terme("2020-01-01", "2021-12-31")))))
                .containsExactly("REEL 2021 25800.00");
        assertThat(established(UnDossier.enRegle().sansBareme(2022))).containsExactly("REEL 2021 28800.00");
    }

    @Test
    @DisplayName("DECL-4: an ACTUALISE gives no right of its own")
    void actualise() {
        UnDossier dossier = UnDossier.enRegle().avec(declaration(TypeDeclaration.ACTUALISE, 2022, "99000.00", "2.00"));

        assertThat(established(dossier)).containsExactly("REEL 2021 28800.00", "PREVISIONNEL 2022 24940.00");
    }

    @Test
    @DisplayName("CALC-1 to CALC-4: a right is explained line by line, with its figures and sources, in French")
    void explained() {
        UnDossier dossier = UnDossier.enRegle();

        Droit droit = Droits.find(dossier.faits(), dossier.parametres(), Exercice.of(2021), TypeDeclaration.REEL)
                .orElseThrow();

        assertThat(droit.explication().etapes())
                .extracting(Etape::regle, Etape::formule, Etape::resultat)
                .containsExactly(
                        tuple("CALC-5", "du 01/01/2021 au 31/12/2021", "365"),
                        tuple("CALC-1", "4000.00 + 57234.56", "61234.56"),
                        tuple("CALC-2", "(1.00 × 365) / 365", "1.00"),
                        tuple("CALC-3", "0.43 × min(61234.56 ; 60000.00 × 1.00)", "25800.00"),
                        tuple("CALC-4", "3000.00 (forfait)", "3000.00"),
                        tuple("CALC-8", "25800.00 + 3000.00", "28800.00"));
        assertThat(droit.prestationDeService().etape())
                .isEqualTo(new Etape(
                        "CALC-3",
                        "Prestation de service",
                        "SEED 001, W2, W7",
                        "0.43 × min(61234.56 ; 60000.00 × 1.00)",
                        List.of(
                                new Valeur("taux de la prestation de service", "0.43"),
                                new Valeur("prix de revient", "61234.56"),
                                new Valeur(
                                        "prix plafond par ETP (barème 2021 version 1, définitif, source FICTIF)",
                                        "60000.00"),
                                new Valeur("ETP d'animation", "1.00")),
                        "25800.00"));
    }

    private static List<String> established(UnDossier dossier) {
        return Droits.established(dossier.faits(), dossier.parametres()).stream()
                .map(droit -> droit.nature() + " " + droit.exercice() + " " + droit.montant())
                .toList();
    }
}
