package fr.relais.funding.attente;

import static fr.relais.funding.exemples.Exemples.bareme;
import static fr.relais.funding.exemples.Exemples.convention;
import static fr.relais.funding.exemples.Exemples.previsionnel;
import static fr.relais.funding.exemples.Exemples.terme;
import static fr.relais.funding.exemples.UnDossier.enRegle;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.bareme.StatutBareme;
import fr.relais.funding.droit.Motif;
import fr.relais.funding.exemples.UnDossier;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.faits.Mission;
import fr.relais.funding.faits.Position;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.funding.projection.Connu;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Each unmet condition says since when and until when; each waiting échéance what is at stake")
class AttenteTest {

    @ParameterizedTest(name = "{0} of 2022, {1}: since {2}, until {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                // DL-5: a convention signed on 15 March lets nothing be declared before
                "ACOMPTE_1, DECLARATION_NON_VALIDEE, 2022-03-15, 2022-03-31",
                // DL-6, PAY-3: acompte 2 waits for the réel and the bilan of 2021
                "ACOMPTE_2, DECLARATION_NON_VALIDEE, 2022-01-01, 2022-03-31",
                "ACOMPTE_2, BILAN_INCOMPLET, 2022-01-01, 2022-03-31",
                "ACOMPTE_2, ACOMPTE_1_ATTENDU, 2022-01-01, -",
                // DL-6: the réel of 2022 is expected from 2023 on
                "SOLDE, DECLARATION_NON_VALIDEE, -, 2023-03-31",
                "SOLDE, BILAN_INCOMPLET, -, 2023-03-31",
                // PAY-5: the date comes by itself
                "ACOMPTE_1, DATE_NON_ATTEINTE, 2022-01-01, 2022-12-15",
                "ACOMPTE_2, DATE_NON_ATTEINTE, 2022-01-01, 2022-12-20",
                "ACOMPTE_1, BAREME_ABSENT, 2022-01-01, -",
            })
    void dates(Genre genre, Motif motif, LocalDate depuis, LocalDate limite) {
        UnDossier lacking = enRegle()
                .sansDeclaration(TypeDeclaration.PREVISIONNEL, 2022)
                .sansDeclaration(TypeDeclaration.REEL, 2021)
                .sansBilan(2021)
                .sansBareme(2022)
                .versantAuPlusTot(2022, "2022-12-15", "2022-12-20");

        List<Delai> delais = attente(lacking, 2022, genre).delais().stream()
                .filter(delai -> delai.blocage().code() == motif)
                .toList();

        assertThat(delais).isNotEmpty();
        assertThat(delais).anySatisfy(delai -> {
            assertThat(delai.depuis()).isEqualTo(Optional.ofNullable(depuis));
            assertThat(delai.limite()).isEqualTo(Optional.ofNullable(limite));
        });
    }

    @Test
    @DisplayName("BAR-3, ASM-FUND-3: a provisional barème since its decision, a take-over since the signature")
    void sinceAnAct() {
        UnDossier waiting = enRegle()
                .sansConvention()
                .avec(convention(1, 2022, terme("2021-01-01", "2024-12-31", Mission.GUICHET_UNIQUE)))
                .sansBareme(2021)
                .avec(bareme(2021, StatutBareme.PROVISOIRE));

        Attente solde = attente(waiting, 2021, Genre.SOLDE);

        assertThat(depuis(solde, Motif.BAREME_PROVISOIRE)).contains(LocalDate.parse("2021-01-15"));
        assertThat(depuis(solde, Motif.REPRISE_ATTENDUE)).contains(LocalDate.parse("2022-03-15"));
    }

    @Test
    @DisplayName("CALC-8: the solde of a year without réel puts at stake what the prévisionnel makes it; DL-9 ends it")
    void stake() {
        Attente solde = attente(enRegle(), 2022, Genre.SOLDE);

        assertThat(solde.echeance().montant()).isEmpty();
        assertThat(solde.enjeu()).contains(Montant.of("7482.00"));
        assertThat(solde.moment()).isEqualTo(Moment.A_VENIR);
        assertThat(solde.forclusion()).contains(LocalDate.parse("2023-12-31"));
    }

    @Test
    @DisplayName("CALC-7: a blocked acompte puts its own amount at stake; nothing declared, nothing is said")
    void stakeOfAcomptes() {
        UnDossier unchosen = enRegle()
                .sansDeclaration(TypeDeclaration.PREVISIONNEL, 2022)
                .avec(previsionnel(2022, "58000.00", "1.00", null));
        UnDossier undeclared = enRegle().sansDeclaration(TypeDeclaration.PREVISIONNEL, 2022);

        assertThat(attente(unchosen, 2022, Genre.ACOMPTE_1).enjeu()).contains(Montant.of("8729.00"));
        assertThat(attente(undeclared, 2022, Genre.ACOMPTE_1).enjeu()).isEmpty();
        assertThat(attente(undeclared, 2022, Genre.SOLDE).enjeu()).isEmpty();
    }

    @Test
    @DisplayName("what is due or past waits for nothing")
    void notWaiting() {
        Attente due = attente(enRegle(), 2022, Genre.ACOMPTE_1);
        Attente overtaken = attente(enRegle(), 2021, Genre.ACOMPTE_1);

        assertThat(due.moment()).isEqualTo(Moment.DUE);
        assertThat(overtaken.moment()).isEqualTo(Moment.PASSEE);
        assertThat(List.of(due, overtaken)).allSatisfy(one -> {
            assertThat(one.enjeu()).isEmpty();
            assertThat(one.forclusion()).isEmpty();
            assertThat(one.delais()).isEmpty();
        });
    }

    private static Optional<LocalDate> depuis(Attente attente, Motif motif) {
        return attente.delais().stream()
                .filter(delai -> delai.blocage().code() == motif)
                .findFirst()
                .orElseThrow()
                .depuis();
    }

    private static Attente attente(UnDossier dossier, int annee, Genre genre) {
        Connu connu = new Connu(dossier.faits(), Position.VIERGE, dossier.parametres(), LocalDate.parse("2022-12-01"));
        return Attente.of(connu).stream()
                .filter(one -> one.echeance().cle().equals(new CleEcheance(Exercice.of(annee), genre, 0)))
                .findFirst()
                .orElseThrow();
    }
}
