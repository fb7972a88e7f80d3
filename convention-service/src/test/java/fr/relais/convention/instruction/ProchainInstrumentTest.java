package fr.relais.convention.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.convention.instruction.Reponse.Raison;
import fr.relais.convention.instruction.Situation.ConventionConnue;
import fr.relais.convention.instruction.Situation.ProjetConnu;
import fr.relais.convention.projet.AutoriteValidation;
import fr.relais.convention.projet.Mission;
import fr.relais.convention.projet.NatureProjet;
import fr.relais.convention.projet.StatutProjet;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** SEED 001, « Modalités selon l'échéance du projet »: case by case, with the dates of §7 (DL-1 to DL-4). */
class ProchainInstrumentTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "prochain-instrument.csv", delimiter = ';', numLinesToSkip = 1, maxCharsPerColumn = 500)
    @DisplayName("prochain-instrument.csv, a line a case")
    void cases(ArgumentsAccessor cas) {
        Situation situation = new Situation(
                conventions(cas.getString(1)), projets(cas.getString(2)), LocalDate.parse(cas.getString(3)));

        Reponse reponse = ProchainInstrument.of(situation, Calendrier::parDefaut);

        assertThat(reponse.instrument()).isEqualTo(Instrument.valueOf(cas.getString(4)));
        assertThat(joined(reponse.raisons().stream().map(Raison::regle))).isEqualTo(text(cas.getString(5)));
        assertThat(joined(reponse.autorites().stream().map(AutoriteValidation::name)))
                .isEqualTo(text(cas.getString(6)));
        assertThat(joined(
                        reponse.echeances().stream().map(each -> each.regle() + " " + each.date() + " " + each.etat())))
                .isEqualTo(text(cas.getString(7)));
    }

    @Test
    @DisplayName("The dates are those the Caf set, and each says who must act on what")
    void dates_of_the_caf() {
        Calendrier calendrier = new Calendrier(
                LocalDate.of(2022, 5, 13),
                LocalDate.of(2022, 7, 8),
                LocalDate.of(2022, 2, 28),
                LocalDate.of(2022, 6, 14));
        Situation echue = new Situation(
                List.of(new ConventionConnue(
                        new Periode(LocalDate.of(2018, 1, 1), LocalDate.of(2021, 12, 31)), Set.of(), false)),
                List.of(),
                LocalDate.of(2022, 3, 1));

        Reponse reponse = ProchainInstrument.of(echue, exercice -> {
            assertThat(exercice).isEqualTo(new Exercice(2022));
            return calendrier;
        });

        assertThat(reponse.echeances())
                .containsExactly(
                        new Echeance(
                                "DL-3",
                                Echeance.Acteur.PARTENAIRE,
                                "Dépôt du dossier de renouvellement",
                                LocalDate.of(2022, 2, 28),
                                Echeance.Etat.DEPASSEE),
                        new Echeance(
                                "DL-4",
                                Echeance.Acteur.CAF,
                                "Validation par la commission d'action sociale",
                                LocalDate.of(2022, 6, 14),
                                Echeance.Etat.A_VENIR));
    }

    @Test
    @DisplayName("AVN-4, PRJ-3: the reason names the missions gained, and only them")
    void missions_gained() {
        Situation situation = new Situation(
                conventions("2020-03-01..2024-02-28 GUICHET_UNIQUE"),
                projets("RENOUVELLEMENT VALIDE 2020-03-01..2024-02-28 GUICHET_UNIQUE+ANALYSE_PRATIQUE 2021-12-10"),
                LocalDate.of(2022, 3, 1));

        Reponse reponse = ProchainInstrument.of(situation, Calendrier::parDefaut);

        assertThat(reponse.raisons())
                .first()
                .isEqualTo(new Raison("PRJ-3", "Le projet gagne pendant la convention : ANALYSE_PRATIQUE."));
    }

    /** {@code 2020-03-01..2024-02-28 MISSION+MISSION, …}, followed by {@code RESILIEE} when it was. */
    private static List<ConventionConnue> conventions(String text) {
        return each(text)
                .map(words -> new ConventionConnue(
                        periode(words[0]), missions(words, 1), words.length > 2 && words[2].equals("RESILIEE")))
                .toList();
    }

    /** {@code NATURE STATUT 2020-03-01..2024-02-28 MISSION+MISSION 2021-12-10, …}, the last being the day of the decision. */
    private static List<ProjetConnu> projets(String text) {
        return each(text)
                .map(words -> new ProjetConnu(
                        NatureProjet.valueOf(words[0]),
                        StatutProjet.valueOf(words[1]),
                        periode(words[2]),
                        missions(words, 3),
                        words.length > 4 ? LocalDate.parse(words[4]) : null))
                .toList();
    }

    private static Stream<String[]> each(String text) {
        return text == null ? Stream.of() : Arrays.stream(text.split(", *")).map(item -> item.split(" "));
    }

    private static Periode periode(String text) {
        String[] days = text.split("\\.\\.");
        return new Periode(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }

    private static Set<Mission> missions(String[] words, int place) {
        return words.length <= place || words[place].equals("-")
                ? Set.of()
                : Arrays.stream(words[place].split("\\+")).map(Mission::valueOf).collect(Collectors.toSet());
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining(", "));
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
