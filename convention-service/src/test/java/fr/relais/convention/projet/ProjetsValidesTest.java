package fr.relais.convention.projet;

import static fr.relais.convention.ConventionRefusal.MISSION_HORS_PROJET;
import static fr.relais.convention.ConventionRefusal.PROJET_NON_VALIDE;
import static fr.relais.convention.projet.AutoriteValidation.ADMINISTRATIVE;
import static fr.relais.convention.projet.AutoriteValidation.CA;
import static fr.relais.convention.projet.AutoriteValidation.CAS;
import static fr.relais.convention.projet.Mission.ANALYSE_PRATIQUE;
import static fr.relais.convention.projet.Mission.GUICHET_UNIQUE;
import static fr.relais.convention.projet.Mission.PROMOTION_ACTIVITE_AM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PRJ-1, PRJ-2: which validated version an instrument rests on. */
class ProjetsValidesTest {

    private static final LocalDate JOUR = LocalDate.of(2022, 1, 1);
    private static final DecisionProjet RAM = decision(CAS, "2020-06-18", "CAS", PROMOTION_ACTIVITE_AM);
    private static final DecisionProjet EVOLUTION = decision(ADMINISTRATIVE, "2021-12-10", "Evolution", GUICHET_UNIQUE);
    private static final DecisionProjet SUIVANT = decision(CAS, "2022-05-12", "CAS suivant", ANALYSE_PRATIQUE);

    private static final Projet DE_MEAUX = UnProjet.repris(periode("2020-03-01", "2024-02-28"), EVOLUTION, RAM);
    private static final Projet D_APRES = UnProjet.repris(periode("2024-02-29", "2028-12-31"), SUIVANT);

    @Test
    @DisplayName("Cited: the version of that decision, even one that another followed")
    void cited() {
        assertThat(among(DE_MEAUX, D_APRES).decisionFor(Optional.of(RAM), JOUR)).isEqualTo(RAM);
    }

    @ParameterizedTest
    @MethodSource("others")
    @DisplayName("PRJ-1: another authority, date or reference is another decision: PROJET_NON_VALIDE")
    void another_decision(DecisionProjet other) {
        refused(PROJET_NON_VALIDE, "/projet", () -> among(DE_MEAUX).decisionFor(Optional.of(other), JOUR));
    }

    static Stream<DecisionProjet> others() {
        return Stream.of(
                decision(CA, "2020-06-18", "CAS"),
                decision(CAS, "2020-06-17", "CAS"),
                decision(CAS, "2020-06-18", "Cas"));
    }

    @Test
    @DisplayName("PRJ-2: a cited decision may hold fewer missions than its version, never more: MISSION_HORS_PROJET")
    void missions_of_the_version() {
        DecisionProjet fewer = decision(ADMINISTRATIVE, "2021-12-10", "Evolution");
        DecisionProjet more = decision(ADMINISTRATIVE, "2021-12-10", "Evolution", GUICHET_UNIQUE, ANALYSE_PRATIQUE);

        assertThat(among(DE_MEAUX).decisionFor(Optional.of(fewer), JOUR)).isEqualTo(fewer);
        refused(MISSION_HORS_PROJET, "/projet/missions", () -> among(DE_MEAUX).decisionFor(Optional.of(more), JOUR));
    }

    @Test
    @DisplayName(
            "ASM-CONV-31: without a citation, the latest of the projet of that day, whatever the order; else the latest of all")
    void latest() {
        assertThat(among(DE_MEAUX, D_APRES).decisionFor(Optional.empty(), JOUR)).isEqualTo(EVOLUTION);
        assertThat(among(D_APRES, DE_MEAUX).decisionFor(Optional.empty(), LocalDate.of(2024, 2, 29)))
                .isEqualTo(SUIVANT);
        assertThat(among(DE_MEAUX, D_APRES).decisionFor(Optional.empty(), LocalDate.of(2019, 1, 1)))
                .isEqualTo(SUIVANT);
    }

    @Test
    @DisplayName("Of two decisions of one day, the last version prevails")
    void same_day() {
        DecisionProjet first = decision(CA, "2022-05-12", "Délibération 1", GUICHET_UNIQUE);
        DecisionProjet second = decision(CA, "2022-05-12", "Délibération 2", ANALYSE_PRATIQUE);
        Projet projet = UnProjet.repris(UnProjet.PERIODE, first, second);

        assertThat(among(projet).decisionFor(Optional.empty(), JOUR)).isEqualTo(second);
    }

    @Test
    @DisplayName("PRJ-1: a projet being written, filed, refused, withdrawn or closed is no ground: PROJET_NON_VALIDE")
    void not_validated() {
        Projet refuse = UnProjet.depose(NatureProjet.CREATION);
        refuse.refuse(UnProjet.decision(CA), "Non", UnProjet.TODAY, UnProjet.CAF);
        Projet retire = UnProjet.enElaboration(NatureProjet.CREATION);
        retire.withdraw("Double", UnProjet.PARTENAIRE);
        Projet clos = UnProjet.valide();
        clos.evaluate("Fini", UnProjet.PERIODE.fin(), UnProjet.CAF);
        ProjetsValides none = among(
                UnProjet.enElaboration(NatureProjet.CREATION),
                UnProjet.depose(NatureProjet.CREATION),
                refuse,
                retire,
                clos);

        refused(PROJET_NON_VALIDE, "/projet", () -> none.decisionFor(Optional.empty(), JOUR));
        DecisionProjet closed = clos.versions().get(0).decision();
        refused(PROJET_NON_VALIDE, "/projet", () -> none.decisionFor(Optional.of(closed), JOUR));
    }

    @Test
    @DisplayName("SEED 000 art. 1.3: while the CA looks at a modification, what was validated still stands")
    void modification() {
        assertThat(among(UnProjet.enModification())
                        .decisionFor(Optional.empty(), JOUR)
                        .missions())
                .containsExactly(GUICHET_UNIQUE);
    }

    private static ProjetsValides among(Projet... projets) {
        return ProjetsValides.among(List.of(projets));
    }

    private static Periode periode(String debut, String fin) {
        return new Periode(LocalDate.parse(debut), LocalDate.parse(fin));
    }

    private static DecisionProjet decision(
            AutoriteValidation autorite, String date, String reference, Mission... missions) {
        return new DecisionProjet(autorite, LocalDate.parse(date), reference, Set.of(missions));
    }

    private static void refused(RefusalCode code, String pointer, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.violations().get(0).pointer()).isEqualTo(pointer);
        });
    }
}
