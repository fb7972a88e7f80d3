package fr.relais.funding.echeancier;

import static fr.relais.funding.exemples.Exemples.avecForclusion;
import static fr.relais.funding.exemples.Exemples.bareme;
import static fr.relais.funding.exemples.Exemples.bilan;
import static fr.relais.funding.exemples.Exemples.convention;
import static fr.relais.funding.exemples.Exemples.declaration;
import static fr.relais.funding.exemples.Exemples.previsionnel;
import static fr.relais.funding.exemples.Exemples.reel;
import static fr.relais.funding.exemples.Exemples.reprise;
import static fr.relais.funding.exemples.Exemples.suspendue;
import static fr.relais.funding.exemples.Exemples.terme;
import static fr.relais.funding.exemples.Exemples.version;
import static fr.relais.funding.faits.Mission.GUICHET_UNIQUE;
import static fr.relais.funding.faits.Mission.PROMOTION_ACTIVITE_AM;
import static fr.relais.funding.faits.TypeDeclaration.ACTUALISE;
import static fr.relais.funding.faits.TypeDeclaration.PREVISIONNEL;
import static fr.relais.funding.faits.TypeDeclaration.REEL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.bareme.StatutBareme;
import fr.relais.funding.exemples.UnDossier;
import fr.relais.funding.faits.Genre;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every subset of what may be missing, for each échéance: exactly that is reported, and it is due when nothing is. The
 * échéances of 2022 of a dossier that Relais pays from 2023, so that both years must be taken over.
 */
class ConditionsTest {

    /** Takes one condition away; {@code hides} are the conditions that cannot be told any more. */
    private record Manque(String code, UnaryOperator<UnDossier> apply, Set<String> hides) {
        static Manque of(String code, UnaryOperator<UnDossier> apply, String... hides) {
            return new Manque(code, apply, Set.of(hides));
        }
    }

    private static final Manque CONVENTION = Manque.of(
            "CONVENTION_NON_SIGNEE CONV-4",
            UnDossier::sansConvention,
            "HORS_PERIODE CONV-2",
            "SUSPENDU CONV-7",
            "MISSION_NON_CHOISIE DECL-2",
            "REPRISE_ATTENDUE ASM-FUND-3");
    private static final Manque PERIODE = Manque.of(
            "HORS_PERIODE CONV-2",
            dossier -> dossier.avec(convention(8, 2023, terme("2021-01-01", "2021-12-31", PROMOTION_ACTIVITE_AM))),
            "SUSPENDU CONV-7",
            "MISSION_NON_CHOISIE DECL-2");
    private static final Manque SUSPENSION = Manque.of("SUSPENDU CONV-7", ConditionsTest::suspend);
    private static final Manque REPRISE =
            Manque.of("REPRISE_ATTENDUE ASM-FUND-3", dossier -> dossier.sansReprise(2022));
    private static final Manque CHOIX = Manque.of(
            "MISSION_NON_CHOISIE DECL-2",
            dossier -> dossier.avec(version(2, previsionnel(2022, "58000.00", "1.00", null))));
    private static final Manque PREVU = Manque.of(
            "DECLARATION_NON_VALIDEE PAY-1",
            dossier -> dossier.sansDeclaration(PREVISIONNEL, 2022),
            "MISSION_NON_CHOISIE DECL-2");
    private static final Manque BAREME = Manque.of(
            "BAREME_ABSENT BAR-2", dossier -> dossier.sansBareme(2022), "BAREME_PROVISOIRE BAR-3", "FORCLOS DL-9");
    /** Before BAREME in a list: it says the limits of the year again, which only a barème does. */
    private static final Manque FORCLUSION =
            Manque.of("FORCLOS DL-9", dossier -> dossier.avec(avecForclusion(bareme(2022), "2022-11-30")));

    private static final Manque DATE =
            Manque.of("DATE_NON_ATTEINTE PAY-5", dossier -> dossier.versantAuPlusTot(2022, "2022-12-02", null));

    @Test
    @DisplayName("PAY-1, CONV-2, 4, 7, DECL-2, BAR-2, PAY-5, DL-9: acompte 1, every subset of its conditions")
    void acompte1() {
        assertEverySubset(
                Genre.ACOMPTE_1,
                List.of(PERIODE, SUSPENSION, REPRISE, CHOIX, PREVU, FORCLUSION, BAREME, DATE, CONVENTION));
    }

    @Test
    @DisplayName("PAY-3: acompte 2 asks the conditions of acompte 1 and the justification of the year before")
    void acompte2() {
        Manque reelAvant = Manque.of("DECLARATION_NON_VALIDEE PAY-2", dossier -> dossier.sansDeclaration(REEL, 2021));
        Manque bilanAvant = Manque.of("BILAN_INCOMPLET DECL-3", dossier -> dossier.sansBilan(2021));
        Manque repriseAvant = Manque.of("REPRISE_ATTENDUE ASM-FUND-3", dossier -> dossier.sansReprise(2021));
        List<Manque> premier = List.of(SUSPENSION, REPRISE, CHOIX, PREVU, BAREME);

        for (int subset = 0; subset < 1 << premier.size(); subset++) {
            for (int avant = 0; avant < 8; avant++) {
                List<Manque> manques = new ArrayList<>(chosen(premier, subset));
                manques.addAll(chosen(List.of(reelAvant, bilanAvant, repriseAvant), avant));
                List<String> expected = new ArrayList<>(expected(manques));
                if (subset != 0) {
                    expected.add("ACOMPTE_1_ATTENDU PAY-3");
                }
                assertReported(Genre.ACOMPTE_2, manques, expected);
            }
        }
    }

    @Test
    @DisplayName("PAY-2, BAR-2, 3, DECL-3, ASM-FUND-3: the solde, every subset of its conditions")
    void solde() {
        Manque reel = Manque.of("DECLARATION_NON_VALIDEE PAY-2", dossier -> dossier.sansDeclaration(REEL, 2022));
        Manque bilan = Manque.of("BILAN_INCOMPLET DECL-3", dossier -> dossier.sansBilan(2022));
        Manque provisoire = Manque.of(
                "BAREME_PROVISOIRE BAR-3",
                dossier -> dossier.sansBareme(2022).avec(bareme(2022, StatutBareme.PROVISOIRE)));
        assertEverySubset(
                Genre.SOLDE, List.of(PERIODE, SUSPENSION, REPRISE, reel, bilan, provisoire, BAREME, CONVENTION));
    }

    @Test
    @DisplayName("PAY-5, PAY-3: acompte 2 waits for an acompte 1 whose date has not come")
    void acompte1NotYet() {
        assertReported(Genre.ACOMPTE_2, List.of(DATE), List.of("ACOMPTE_1_ATTENDU PAY-3"));
    }

    @Test
    @DisplayName("Each blocage is a French sentence that says who must act")
    void sentences() {
        UnDossier dossier = UnDossier.enRegle()
                .sansBilan(2021)
                .sansDeclaration(REEL, 2021)
                .sansBareme(2022)
                .versantAuPlusTot(2022, null, "2023-01-02");

        assertThat(dossier.echeance(2022, Genre.ACOMPTE_2).blocages())
                .extracting(blocage -> blocage.quiDoitAgir() + " : " + blocage.detail())
                .containsExactly(
                        "CNAF : Aucun barème n'est publié pour l'exercice 2022.",
                        "CNAF : L'acompte 1 de 2022 n'est ni ordonné ni payable.",
                        "GESTIONNAIRE : Les données réelles de 2021 ne sont pas validées.",
                        "GESTIONNAIRE : Le bilan d'activité de 2021 n'est pas complet ou n'est pas encore évalué.",
                        "CAF : L'acompte 2 de 2022 est versé à partir du 02/01/2023.");
        assertThat(dossier.echeance(2022, Genre.ACOMPTE_2).montant()).isEmpty();
    }

    private static void assertEverySubset(Genre genre, List<Manque> manques) {
        for (int subset = 0; subset < 1 << manques.size(); subset++) {
            List<Manque> chosen = chosen(manques, subset);
            assertReported(genre, chosen, expected(chosen));
        }
    }

    private static void assertReported(Genre genre, List<Manque> manques, List<String> expected) {
        UnDossier dossier = enRegle(genre);
        manques.forEach(manque -> manque.apply().apply(dossier));

        Echeance echeance = dossier.echeance(2022, genre);

        assertThat(echeance.blocages().stream().map(blocage -> blocage.code() + " " + blocage.regle()))
                .as("%s without %s", genre, expected)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(echeance.etat()).isEqualTo(expected.isEmpty() ? Etat.DUE : Etat.BLOQUEE);
    }

    private static List<Manque> chosen(List<Manque> manques, int subset) {
        return IntStream.range(0, manques.size())
                .filter(index -> (subset & 1 << index) != 0)
                .mapToObj(manques::get)
                .toList();
    }

    private static List<String> expected(List<Manque> manques) {
        return manques.stream()
                .map(Manque::code)
                .filter(code ->
                        manques.stream().noneMatch(manque -> manque.hides().contains(code)))
                .toList();
    }

    /** The ACTUALISE changes nothing, but keeps 2022 in the échéancier when all the rest is taken away. */
    private static UnDossier enRegle(Genre genre) {
        UnDossier dossier = UnDossier.vide()
                .avec(convention(
                        1,
                        2023,
                        terme("2021-01-01", "2021-12-31", PROMOTION_ACTIVITE_AM),
                        terme("2022-01-01", "2024-12-31", GUICHET_UNIQUE)))
                .avec(previsionnel(2022, "58000.00", "1.00", GUICHET_UNIQUE))
                .avec(reel(2021, "61234.56", "1.00"), bilan(2021, 1, PROMOTION_ACTIVITE_AM, true))
                .avec(reprise(2021), reprise(2022))
                .avec(declaration(ACTUALISE, 2022, "1.00", "1.00"))
                .avec(bareme(2022));
        return genre == Genre.SOLDE
                ? dossier.avec(reel(2022, "58000.00", "1.00"), bilan(2022, 1, GUICHET_UNIQUE, true))
                : dossier;
    }

    private static UnDossier suspend(UnDossier dossier) {
        return dossier.avec(suspendue(dossier.faits().conventions().get(0)));
    }
}
