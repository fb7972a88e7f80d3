package fr.relais.funding.totaux;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.dossier.Gestionnaire;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.totaux.DonneeEssentielle.Versements;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Siret;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Issue 6, line 11: sums add up by kind and by Caf, and the public data has the columns of its schema")
class TotauxPursTest {

    private static final Exercice N = Exercice.of(2022);

    @Test
    @DisplayName("CALC-8, CALC-9: consumed is ordered less overpayments; the bonus is part of the soldes, never added")
    void sums() {
        Totaux totaux = Totaux.of(
                N,
                List.of(
                        ligne("771", "ACOMPTE_1", 2, "15850.94"),
                        ligne("771", "SOLDE", 1, "11342.00"),
                        ligne("771", "INDU", 1, "1118.00"),
                        ligne("771", "RECOUVRE", 1, "118.00"),
                        ligne("771", "BONUS", 1, "3000.00"),
                        ligne("771", "BUDGET", 1, "20000.00"),
                        ligne("591", "ACOMPTE_1", 1, "8729.00")));

        TotauxCaf caf771 = totaux.parCaf().get("771");
        assertThat(caf771.paiements()).containsOnlyKeys(Genre.ACOMPTE_1, Genre.SOLDE);
        assertThat(caf771.consomme()).isEqualTo(Montant.of("26074.94"));
        assertThat(caf771.disponible()).as("exceeded").contains(Montant.of("-6074.94"));
        assertThat(totaux.parCaf().get("591").disponible()).isEmpty();

        TotauxCaf ensemble = totaux.ensemble();
        assertThat(ensemble.paiements().get(Genre.ACOMPTE_1)).isEqualTo(new Somme(3, Montant.of("24579.94")));
        assertThat(ensemble.bonus()).isEqualTo(new Somme(1, Montant.of("3000.00")));
        assertThat(ensemble.indus().montant()).isEqualTo(Montant.of("1118.00"));
        assertThat(ensemble.recouvre().montant()).isEqualTo(Montant.of("118.00"));
        assertThat(ensemble.budget()).contains(Montant.of("20000.00"));
        assertThat(totaux.lignes())
                .allSatisfy(ligne -> assertThat(ligne).hasSameSizeAs(Totaux.COLONNES))
                .contains(List.of("771", "2022", "BUDGET", "1", "20000.00"))
                .contains(List.of("591", "2022", "ACOMPTE_1", "1", "8729.00"));
    }

    @Test
    @DisplayName("two budgets add up; a year without anything sums to nothing")
    void budgets() {
        Totaux two = Totaux.of(N, List.of(ligne("591", "BUDGET", 1, "1.00"), ligne("771", "BUDGET", 1, "2.00")));

        assertThat(two.ensemble().budget()).contains(Montant.of("3.00"));
        assertThat(two.ensemble().disponible()).contains(Montant.of("3.00"));
        assertThat(Totaux.of(N, List.of()).ensemble()).isEqualTo(TotauxCaf.NULS);
        assertThat(TotauxCaf.NULS.budget()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest(name = "paid from {0} to {1}: {2}, {3}")
    @CsvSource({
        "2022-04-15, 2022-10-02, échelonné, 2022-04-15/2022-10-02",
        "2022-04-15, 2022-04-15, unique, 2022-04-15",
    })
    @DisplayName(
            "SCDL subventions: one value for each of the fourteen columns, dates and figures as the schema writes them")
    void publicData(LocalDate premier, LocalDate dernier, String conditions, String dates) {
        List<String> cellules = donnee("Ville de Meaux", premier, dernier).cellules();

        assertThat(DonneeEssentielle.COLONNES).hasSize(14);
        assertThat(cellules)
                .containsExactly(
                        "Caf de Seine-et-Marne",
                        "21779999800018",
                        "2022-01-20",
                        "771-201800145",
                        "Ville de Meaux",
                        "21770284400010",
                        "Prestation de service Relais petite enfance, exercice 2022",
                        "17458.00",
                        "aide en numéraire",
                        conditions,
                        dates,
                        "",
                        "non",
                        "1.00");
    }

    @Test
    @DisplayName(
            "ASM-FUND-56: a beneficiary whose name no event told is named by its SIRET, the column being compulsory")
    void unnamed() {
        LocalDate day = LocalDate.parse("2022-04-15");

        assertThat(donnee("", day, day).cellules().get(4)).isEqualTo("21770284400010");
    }

    private static DonneeEssentielle donnee(String nom, LocalDate premier, LocalDate dernier) {
        return new DonneeEssentielle(
                "Caf de Seine-et-Marne",
                Siret.of("21779999800018"),
                DossierId.of("771-201800145"),
                new Gestionnaire(Siret.of("21770284400010"), nom),
                new Versements(N, LocalDate.parse("2022-01-20"), Montant.of("17458.00"), premier, dernier));
    }

    private static Totaux.Ligne ligne(String codeCaf, String poste, long nombre, String montant) {
        return new Totaux.Ligne(codeCaf, poste, new Somme(nombre, Montant.of(montant)));
    }
}
