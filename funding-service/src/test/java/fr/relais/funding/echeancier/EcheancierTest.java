package fr.relais.funding.echeancier;

import static fr.relais.funding.exemples.Exemples.bilan;
import static fr.relais.funding.exemples.Exemples.convention;
import static fr.relais.funding.exemples.Exemples.reprise;
import static fr.relais.funding.exemples.Exemples.terme;
import static fr.relais.funding.faits.Genre.ACOMPTE_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.funding.droit.Explication;
import fr.relais.funding.exemples.UnDossier;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.kit.value.Exercice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EcheancierTest {

    @Test
    @DisplayName("The échéancier shows the years begun, in order, and every échéance of each")
    void years() {
        assertThat(UnDossier.enRegle().le("2023-01-01").echeances())
                .extracting(Echeance::cle)
                .extracting(CleEcheance::libelle)
                .containsExactly(
                        "acompte 1 de 2021",
                        "acompte 2 de 2021",
                        "solde de 2021",
                        "acompte 1 de 2022",
                        "acompte 2 de 2022",
                        "solde de 2022",
                        "acompte 1 de 2023",
                        "acompte 2 de 2023",
                        "solde de 2023");
        assertThat(UnDossier.vide().echeances()).isEmpty();
    }

    @Test
    @DisplayName(
            "The échéancier shows a year of which anything is known: covered since Relais pays, said, paid or ordered")
    void yearsTouched() {
        UnDossier reprisEn2022 = UnDossier.vide().avec(convention(1, 2022, terme("2020-03-01", "2024-02-28")));

        assertThat(annees(reprisEn2022)).containsExactly(2022);
        assertThat(annees(UnDossier.vide().avec(bilan(2021, 1, null, false)))).containsExactly(2021);
        assertThat(annees(UnDossier.vide().avec(reprise(2020)))).containsExactly(2020);
        assertThat(annees(UnDossier.vide().ayantOrdonne(2019, ACOMPTE_1, 0, "1.00")))
                .containsExactly(2019);
    }

    private static Set<Integer> annees(UnDossier dossier) {
        return dossier.echeances().stream()
                .map(echeance -> echeance.cle().exercice().annee())
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("Blocked without a reason, due with one, or due of nothing known: none can exist")
    void nonsense() {
        CleEcheance cle = new CleEcheance(Exercice.of(2022), ACOMPTE_1, 0);
        List<Blocage> blocages =
                UnDossier.enRegle().sansConvention().echeance(2022, ACOMPTE_1).blocages();

        assertThatThrownBy(() ->
                        new Echeance(cle, Etat.BLOQUEE, Optional.empty(), Explication.AUCUNE, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Echeance(cle, Etat.DUE, Optional.empty(), Explication.AUCUNE, blocages, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new Echeance(cle, Etat.DUE, Optional.empty(), Explication.AUCUNE, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
