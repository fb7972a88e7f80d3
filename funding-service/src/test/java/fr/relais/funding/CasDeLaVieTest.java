package fr.relais.funding;

import static fr.relais.funding.exemples.Exemples.avecPlafond;
import static fr.relais.funding.exemples.Exemples.bareme;
import static fr.relais.funding.exemples.Exemples.bilan;
import static fr.relais.funding.exemples.Exemples.convention;
import static fr.relais.funding.exemples.Exemples.declaration;
import static fr.relais.funding.exemples.Exemples.previsionnel;
import static fr.relais.funding.exemples.Exemples.reel;
import static fr.relais.funding.exemples.Exemples.suspendue;
import static fr.relais.funding.exemples.Exemples.terme;
import static fr.relais.funding.exemples.Exemples.version;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.bareme.CalendrierCaf;
import fr.relais.funding.bareme.Parametres;
import fr.relais.funding.bareme.StatutBareme;
import fr.relais.funding.exemples.Caisse;
import fr.relais.funding.exemples.UnDossier;
import fr.relais.funding.faits.ConventionSignee;
import fr.relais.funding.faits.Fait;
import fr.relais.funding.faits.Mission;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens to a relais between its convention and its last solde, one event after another: the orders that result. */
class CasDeLaVieTest {

    private static final ConventionSignee TROIS_ANS = convention(1, 2022, terme("2022-01-01", "2024-12-31"));
    private static final Fait<?> PREVU = declaration(TypeDeclaration.PREVISIONNEL, 2022, "58000.00", "1.00");
    private static final Fait<?> SANS_MISSION = bilan(2022, 1, null, false);

    @Test
    @DisplayName(
            "CALC-5, PAY-4: a new RPE opened on 01/09/2023: acomptes on 8 514.00, the second from the date of its Caf")
    void newRelais() {
        Caisse avril = caisse(bareme(2023));
        recoit(
                avril,
                convention(1, 2023, terme("2023-09-01", "2027-08-31")),
                declaration(TypeDeclaration.PREVISIONNEL, 2023, "22500.00", "1.00"));

        assertThat(avril.releve())
                .containsExactly(
                        "acompte 1 de 2023 : brut 2979.90, retenu 0.00, net 2979.90",
                        "acompte 2 de 2023 : brut 2979.90, retenu 0.00, net 2979.90");
    }

    @Test
    @DisplayName("CONV-6, CALC-5: résiliation on 30/06/2022 after both acomptes: the solde is an indu of 4 988.00")
    void terminatedAfterTheAcomptes() {
        Caisse caisse = caisse(bareme(2022));
        recoit(caisse, TROIS_ANS, PREVU, convention(2, 2022, terme("2022-01-01", "2022-06-30")));
        recoit(caisse, reel(2022, "29000.00", "1.00"), SANS_MISSION);

        assertThat(caisse.releve())
                .containsExactly(
                        "solde de 2022 : indu 4988.00",
                        "acompte 1 de 2022 : brut 8729.00, retenu 0.00, net 8729.00",
                        "acompte 2 de 2022 : brut 8729.00, retenu 0.00, net 8729.00");
    }

    @Test
    @DisplayName(
            "CONV-6, CALC-7: résiliation between the acomptes: the second keeps the sum within 70 % of what is left")
    void terminatedBetweenTheAcomptes() {
        Caisse caisse = caisse(bareme(2021), bareme(2022));
        recoit(caisse, convention(1, 2021, terme("2021-01-01", "2024-12-31")), PREVU);
        recoit(caisse, convention(2, 2021, terme("2021-01-01", "2022-06-30")));
        recoit(caisse, reel(2021, "61234.56", "1.00"), bilan(2021, 1, null, false));

        assertThat(caisse.releve())
                .containsExactly(
                        "solde de 2021 : brut 25800.00, retenu 0.00, net 25800.00",
                        "acompte 1 de 2022 : brut 8729.00, retenu 0.00, net 8729.00",
                        "acompte 2 de 2022 : brut 301.00, retenu 0.00, net 301.00");
    }

    @Test
    @DisplayName("CONV-7: suspended then resumed: nothing meanwhile, then all that was due")
    void suspended() {
        Caisse caisse = caisse(bareme(2022));
        recoit(caisse, suspendue(TROIS_ANS), PREVU);
        assertThat(caisse.releve()).isEmpty();

        recoit(caisse, convention(3, 2022, terme("2022-01-01", "2024-12-31")));

        assertThat(caisse.releve())
                .containsExactly(
                        "acompte 1 de 2022 : brut 8729.00, retenu 0.00, net 8729.00",
                        "acompte 2 de 2022 : brut 8729.00, retenu 0.00, net 8729.00");
    }

    @ParameterizedTest(name = "OQ-12, CONV-8: renewed on {0} {1}: acomptes of {2}, solde {3}")
    @CsvSource({
        "2022-07-01, before the prévisionnel,    8729.00, 7482.00",
        "2022-07-01, after the acomptes,         4515.00, 15910.00",
        "2022-10-01, before the prévisionnel,    6772.50, 5805.00"
    })
    @DisplayName("a renewal inside the year: one right over the union of the days, and the acomptes are not made again")
    void renewed(String debut, String when, String acompte, String solde) {
        ConventionSignee first = convention(1, 2022, terme("2022-01-01", "2022-06-30"));
        ConventionSignee renewal = autre(first, convention(1, 2022, terme(debut, "2027-06-30")));
        Caisse caisse = caisse(bareme(2022));
        if (when.startsWith("before")) {
            recoit(caisse, first, renewal, PREVU);
        } else {
            recoit(caisse, first, PREVU, renewal);
        }
        recoit(caisse, reel(2022, "58000.00", "1.00"), SANS_MISSION);

        assertThat(caisse.releve())
                .containsExactly(
                        "acompte 1 de 2022 : brut %s, retenu 0.00, net %s".formatted(acompte, acompte),
                        "acompte 2 de 2022 : brut %s, retenu 0.00, net %s".formatted(acompte, acompte),
                        "solde de 2022 : brut %s, retenu 0.00, net %s".formatted(solde, solde));
    }

    @ParameterizedTest(name = "OQ-23: the dossier that covers {0} to {1} is paid {2}")
    @CsvSource({"2020-03-01, 2022-06-30, 12470.00", "2022-07-01, 2027-06-30, 12470.00"})
    @DisplayName("a change of gestionnaire in mid-year is a new convention and a new dossier, prorated on both sides")
    void otherGestionnaire(String debut, String fin, String droit) {
        Caisse caisse = caisse(bareme(2022));
        recoit(caisse, convention(1, 2022, terme(debut, fin)), reel(2022, "29000.00", "1.00"), SANS_MISSION);

        assertThat(caisse.releve())
                .containsExactly("solde de 2022 : brut %s, retenu 0.00, net %s".formatted(droit, droit));
    }

    @Test
    @DisplayName("BAR-3, BAR-4: acompte 1 on a provisional barème, acompte 2 and the solde on the definitive one")
    void provisionalThenDefinitive() {
        Caisse avril = caisse(bareme(2022, StatutBareme.PROVISOIRE));
        recoit(avril, TROIS_ANS, PREVU);
        Caisse octobre =
                avril.continuee(parametres(avecPlafond(bareme(2022), "50000.00")), LocalDate.parse("2022-10-02"));
        octobre.reconcilie();
        recoit(octobre, reel(2022, "58000.00", "1.00"), SANS_MISSION);

        assertThat(octobre.releve())
                .containsExactly(
                        "acompte 1 de 2022 : brut 8729.00, retenu 0.00, net 8729.00",
                        "acompte 2 de 2022 : brut 6321.00, retenu 0.00, net 6321.00",
                        "solde de 2022 : brut 6450.00, retenu 0.00, net 6450.00");
    }

    @Test
    @DisplayName(
            "PAY-10, BON-4: a verdict reversed and a réel rectified after the solde: differences, and nothing paid twice")
    void reversedThenRectified() {
        Mission mission = Mission.GUICHET_UNIQUE;
        Caisse caisse = caisse(bareme(2022));
        recoit(caisse, convention(1, 2022, terme("2022-01-01", "2024-12-31", mission)));
        recoit(caisse, previsionnel(2022, "58000.00", "1.00", mission), reel(2022, "58000.00", "1.00"));
        recoit(caisse, bilan(2022, 1, mission, true), bilan(2022, 2, mission, false));
        recoit(caisse, version(2, reel(2022, "50000.00", "1.00")), version(3, reel(2022, "58000.00", "1.00")));

        assertThat(caisse.releve())
                .containsExactly(
                        "solde de 2022, rectification n° 1 : indu 3000.00",
                        "solde de 2022, rectification n° 2 : indu 3440.00",
                        "acompte 1 de 2022 : brut 8729.00, retenu 0.00, net 8729.00",
                        "acompte 2 de 2022 : brut 8729.00, retenu 0.00, net 8729.00",
                        "solde de 2022 : brut 10482.00, retenu 0.00, net 10482.00",
                        "solde de 2022, rectification n° 3 : brut 3440.00, retenu 3440.00, net 0.00");
    }

    @Test
    @DisplayName("CONV-3, PAY-8: signed after the declarations, everything due is ordered at once")
    void lateSignature() {
        Caisse caisse = caisse(bareme(2022));
        recoit(caisse, PREVU);
        assertThat(caisse.releve()).isEmpty();
        recoit(caisse, TROIS_ANS);

        assertThat(caisse.releve())
                .containsExactly(
                        "acompte 1 de 2022 : brut 8729.00, retenu 0.00, net 8729.00",
                        "acompte 2 de 2022 : brut 8729.00, retenu 0.00, net 8729.00");
    }

    @Test
    @DisplayName("PAY-11: the réel before the acomptes: all goes to the solde")
    void reelFirst() {
        Caisse caisse = caisse(bareme(2022));
        recoit(caisse, reel(2022, "58000.00", "1.00"), SANS_MISSION, PREVU, TROIS_ANS);

        assertThat(caisse.releve()).containsExactly("solde de 2022 : brut 24940.00, retenu 0.00, net 24940.00");
    }

    @ParameterizedTest(name = "§6.4, CALC-4: the right of {0} is {1}")
    @CsvSource({"2016, 24940.00", "2017, 27940.00", "2021, 27940.00", "2022, 24940.00"})
    @DisplayName("the old missions open the bonus from 2017 to 2021, by the verdict of the Caf alone")
    void oldRegime(int annee, String droit) {
        Mission mission = Mission.DEPART_FORMATION_CONTINUE;
        Caisse caisse = caisse(bareme(annee));
        recoit(caisse, convention(1, annee, terme(annee + "-01-01", annee + "-12-31", mission)));
        recoit(caisse, reel(annee, "58000.00", "1.00"), bilan(annee, 1, mission, true));
        Caisse enSonTemps = caisse.continuee(parametres(bareme(annee)), LocalDate.of(annee + 1, 3, 1));
        enSonTemps.reconcilie();

        assertThat(enSonTemps.releve())
                .containsExactly("solde de %d : brut %s, retenu 0.00, net %s".formatted(annee, droit, droit));
    }

    private static Caisse caisse(Bareme... baremes) {
        return new Caisse(UnDossier.DOSSIER, parametres(baremes), LocalDate.parse("2022-04-15"));
    }

    /** With a Caf that pays the second acompte of a year with provisional barème from 2 October only. */
    private static Parametres parametres(Bareme... baremes) {
        List<CalendrierCaf> calendriers = Arrays.stream(baremes)
                .filter(bareme -> !bareme.isDefinitif())
                .map(bareme -> new CalendrierCaf(
                        UnDossier.DOSSIER.codeCaf(),
                        bareme.exercice(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(bareme.exercice().annee(), 10, 2))))
                .toList();
        return new Parametres(List.of(baremes), calendriers);
    }

    private static void recoit(Caisse caisse, Fait<?>... faits) {
        Arrays.stream(faits).forEach(caisse::recoit);
    }

    private static ConventionSignee autre(ConventionSignee first, ConventionSignee next) {
        return new ConventionSignee(
                new UUID(first.id().getMostSignificantBits(), 2),
                next.version(),
                Exercice.of(2022),
                false,
                next.termes(),
                next.signedAt(),
                "renouvellement");
    }
}
