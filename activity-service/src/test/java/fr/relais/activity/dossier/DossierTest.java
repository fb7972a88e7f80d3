package fr.relais.activity.dossier;

import static fr.relais.activity.Personnes.GESTIONNAIRE_CONSEIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.relais.activity.ActivityRefusal;
import fr.relais.activity.Personnes;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CONV-2, BON-1, CALC-4: what the signed terms of Ourcq allow, year by year. */
class DossierTest {

    private static final TermesSignes OURCQ = new TermesSignes(
            periode("2020-03-01", "2024-02-28"),
            new Exercice(2022),
            false,
            List.of(
                    segment("2020-03-01", "2021-12-31", Mission.PROMOTION_ACTIVITE_AM),
                    segment("2022-01-01", "2024-02-28", Mission.GUICHET_UNIQUE)),
            Optional.empty());

    private final Dossier dossier = dossier(OURCQ);

    @ParameterizedTest
    @CsvSource({"2019, false", "2020, true", "2021, true", "2024, true", "2025, false"})
    void CONV_2_a_year_is_open_when_one_of_its_days_is_covered(int annee, boolean covered) {
        Refused refused = catchThrowableOfType(Refused.class, () -> dossier.requireCovers(new Exercice(annee)));

        assertThat(refused == null).isEqualTo(covered);
        if (!covered) {
            assertThat(refused.code()).isEqualTo(ActivityRefusal.HORS_PERIODE);
        }
    }

    @Test
    void BON_1_the_missions_are_those_of_the_year_and_of_its_regime() {
        assertThat(dossier.missionsEngagees(new Exercice(2021))).containsExactly(Mission.PROMOTION_ACTIVITE_AM);
        assertThat(dossier.missionsEngagees(new Exercice(2022))).containsExactly(Mission.GUICHET_UNIQUE);
        assertThat(dossier.missionsEngagees(new Exercice(2025))).isEmpty();
    }

    @Test
    void CALC_4_a_mission_of_the_old_regime_still_in_the_terms_does_not_count_from_2022() {
        TermesSignes mixed = new TermesSignes(
                periode("2020-03-01", "2024-02-28"),
                new Exercice(2020),
                false,
                List.of(segment("2020-03-01", "2024-02-28", Mission.PROMOTION_ACTIVITE_AM, Mission.ANALYSE_PRATIQUE)),
                Optional.empty());

        assertThat(dossier(mixed).missionsEngagees(new Exercice(2021))).containsExactly(Mission.PROMOTION_ACTIVITE_AM);
        assertThat(dossier(mixed).missionsEngagees(new Exercice(2022))).containsExactly(Mission.ANALYSE_PRATIQUE);
    }

    @Test
    void OQ_12_a_renewal_inside_the_year_joins_the_missions_of_both_conventions() {
        TermesSignes renewal = new TermesSignes(
                periode("2024-03-01", "2028-12-31"),
                new Exercice(2024),
                true,
                List.of(segment("2024-03-01", "2028-12-31", Mission.ANALYSE_PRATIQUE)),
                Optional.empty());
        Dossier renewed = dossier(OURCQ, renewal);

        assertThat(renewed.missionsEngagees(new Exercice(2024)))
                .containsExactlyInAnyOrder(Mission.GUICHET_UNIQUE, Mission.ANALYSE_PRATIQUE);
        assertThat(renewed.isSuspendu(new Exercice(2024))).isTrue();
        assertThat(renewed.isSuspendu(new Exercice(2023))).isFalse();
    }

    @Test
    void OQ_9_the_days_of_a_mission_in_a_year_go_from_its_first_to_its_last() {
        TermesSignes renewal = new TermesSignes(
                periode("2024-03-01", "2028-12-31"),
                new Exercice(2024),
                false,
                List.of(segment("2024-07-01", "2028-12-31", Mission.GUICHET_UNIQUE)),
                Optional.empty());
        Dossier renewed = dossier(OURCQ, renewal);

        assertThat(renewed.joursEngages(Mission.GUICHET_UNIQUE, new Exercice(2023)))
                .contains(new Exercice(2023).periode());
        assertThat(dossier.joursEngages(Mission.GUICHET_UNIQUE, new Exercice(2024)))
                .contains(periode("2024-01-01", "2024-02-28"));
        assertThat(renewed.joursEngages(Mission.GUICHET_UNIQUE, new Exercice(2024)))
                .contains(periode("2024-01-01", "2024-12-31"));
        assertThat(renewed.joursEngages(Mission.ANALYSE_PRATIQUE, new Exercice(2024)))
                .isEmpty();
    }

    @Test
    void ACT_2_who_signed_a_convention_of_the_dossier_for_the_gestionnaire_decides_nothing_on_it() {
        Dossier signed = dossier(
                OURCQ,
                new TermesSignes(
                        periode("2024-03-01", "2028-12-31"),
                        new Exercice(2024),
                        false,
                        List.of(),
                        Optional.of("signataire-meaux")));
        Acteur signataire = Personnes.caf("signataire-meaux", Roles.GESTIONNAIRE_CONSEIL);

        Refused refused = catchThrowableOfType(Refused.class, () -> signed.requireNotSignedBy(signataire));

        assertThat(refused.code()).isEqualTo(ActivityRefusal.MEME_PERSONNE);
        assertThatCode(() -> signed.requireNotSignedBy(GESTIONNAIRE_CONSEIL)).doesNotThrowAnyException();
        assertThatCode(() -> dossier.requireNotSignedBy(signataire)).doesNotThrowAnyException();
    }

    private static Dossier dossier(TermesSignes... conventions) {
        return new Dossier(new DossierId("771-201800145"), List.of(conventions));
    }

    private static Segment segment(String debut, String fin, Mission... missions) {
        return new Segment(periode(debut, fin), Set.of(missions));
    }

    private static Periode periode(String debut, String fin) {
        return new Periode(LocalDate.parse(debut), LocalDate.parse(fin));
    }
}
