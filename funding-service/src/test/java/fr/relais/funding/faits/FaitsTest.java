package fr.relais.funding.faits;

import static fr.relais.funding.exemples.Exemples.bilan;
import static fr.relais.funding.exemples.Exemples.convention;
import static fr.relais.funding.exemples.Exemples.du;
import static fr.relais.funding.exemples.Exemples.reel;
import static fr.relais.funding.exemples.Exemples.reprise;
import static fr.relais.funding.exemples.Exemples.suspendue;
import static fr.relais.funding.exemples.Exemples.terme;
import static fr.relais.funding.exemples.Exemples.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.relais.funding.exemples.UnDossier;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FaitsTest {

    private static final ConventionSignee SIGNEE = convention(
            1,
            2022,
            terme("2020-03-01", "2021-12-31", Mission.PROMOTION_ACTIVITE_AM),
            terme("2022-01-01", "2024-02-28", Mission.GUICHET_UNIQUE, Mission.PROMOTION_ACTIVITE_AM));

    @Test
    @DisplayName("PAY-6: neither the order nor the repetition of the facts changes what is known")
    void orderAndRepetition() {
        List<Fait<?>> delivered = List.of(
                SIGNEE,
                suspendue(SIGNEE),
                reel(2021, "100.00", "1.00"),
                version(2, reel(2021, "200.00", "1.00")),
                bilan(2021, 1, null, false),
                reprise(2021));
        List<Fait<?>> reversedTwice = new ArrayList<>(delivered);
        reversedTwice.addAll(delivered);
        Collections.reverse(reversedTwice);

        Faits faits = Faits.of(UnDossier.DOSSIER, delivered);

        assertThat(Faits.of(UnDossier.DOSSIER, reversedTwice)).isEqualTo(faits);
        assertThat(faits.conventions()).containsExactly(suspendue(SIGNEE));
        assertThat(faits.declaration(Exercice.of(2021), TypeDeclaration.REEL).map(DeclarationValidee::version))
                .contains(2L);
    }

    @Test
    @DisplayName("PAY-6: two events of the same version are told apart by their id, never by their arrival")
    void sameVersion() {
        BilanEvalue one = new BilanEvalue(Exercice.of(2021), 1, Optional.empty(), false, "a");
        BilanEvalue two = new BilanEvalue(Exercice.of(2021), 1, Optional.empty(), false, "b");

        assertThat(Faits.of(UnDossier.DOSSIER, List.of(one, two)))
                .isEqualTo(Faits.of(UnDossier.DOSSIER, List.of(two, one)));
    }

    @Test
    @DisplayName("ASM-FUND-20: facts kept before the events told the day of completion are still read, without it")
    void oldFacts() throws Exception {
        ObjectMapper json = new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());
        BilanEvalue bilan = json.readValue(
                "{\"exercice\":2021,\"version\":1,\"mission\":null,\"atteint\":false,\"cause\":\"x\"}",
                BilanEvalue.class);
        DeclarationValidee reel = json.readValue("""
                {"exercice": 2021, "type": "REEL", "version": 1, "charges": [], "animateurs": [],
                 "missionEvaluee": null, "cause": "x"}""", DeclarationValidee.class);

        assertThat(bilan.completLe()).isEmpty();
        assertThat(reel.completeeLe()).isEmpty();
    }

    @Test
    @DisplayName("CALC-4, §6.4: the missions engaged in a year are those of its regime")
    void missionsOfTheRegime() {
        Faits faits = Faits.of(UnDossier.DOSSIER, List.of(SIGNEE));

        assertThat(RegimeMission.de(Exercice.of(2021))).isEqualTo(RegimeMission.MISSIONS_SUPPLEMENTAIRES);
        assertThat(RegimeMission.de(Exercice.of(2022))).isEqualTo(RegimeMission.MISSIONS_RENFORCEES);
        assertThat(faits.missionsEngagees(Exercice.of(2021))).containsExactly(Mission.PROMOTION_ACTIVITE_AM);
        assertThat(faits.missionsEngagees(Exercice.of(2022))).containsExactly(Mission.GUICHET_UNIQUE);
        assertThat(faits.missionsEngagees(Exercice.of(2025))).isEmpty();
    }

    @Test
    @DisplayName("CALC-5, OQ-12: covered days are a union, whatever conventions cover them")
    void union() {
        Couverture couverture = Couverture.of(
                Exercice.of(2022),
                List.of(du("2022-06-01", "2023-12-31"), du("2021-01-01", "2022-02-28"), du("2022-02-15", "2022-03-31"))
                        .stream());

        assertThat(couverture.periodes())
                .containsExactly(du("2022-01-01", "2022-03-31"), du("2022-06-01", "2022-12-31"));
        assertThat(couverture.jours()).isEqualTo(90 + 214);
        assertThat(couverture.isEmpty()).isFalse();
        assertThat(Couverture.of(Exercice.of(2025), Stream.of(du("2021-01-01", "2024-12-31")))
                        .isEmpty())
                .isTrue();
        assertThat(couverture.jours(du("2022-03-31", "2022-06-01"))).isEqualTo(2);
        assertThat(couverture.jours(du("2022-04-01", "2022-05-31"))).isZero();
    }

    @Test
    @DisplayName("CALC-5: a term inside another adds no day; a renewal without gap leaves none")
    void unionEdges() {
        assertThat(Couverture.of(
                                Exercice.of(2023),
                                List.of(du("2023-01-01", "2023-12-31"), du("2023-03-01", "2023-04-30")).stream())
                        .jours())
                .isEqualTo(365);
        assertThat(Couverture.of(
                                Exercice.of(2024),
                                List.of(du("2020-03-01", "2024-02-28"), du("2024-02-29", "2028-12-31")).stream())
                        .periodes())
                .containsExactly(du("2024-01-01", "2024-12-31"));
    }

    @Test
    @DisplayName("Years covered before 2000 or after 2099 are not exercices")
    void years() {
        Faits faits = Faits.of(UnDossier.DOSSIER, List.of(convention(1, 2000, terme("1999-06-01", "2001-06-30"))));

        assertThat(faits.exercicesCouverts()).containsExactly(Exercice.of(2000), Exercice.of(2001));
        assertThat(faits.premierExercice()).contains(Exercice.of(2000));
        assertThat(UnDossier.vide().faits().premierExercice()).isEmpty();
    }

    @Test
    @DisplayName("Facts that make no sense do not exist")
    void nonsense() {
        Montant moinsUnCentime = Montant.of("-0.01");
        Exercice n = Exercice.of(2021);
        CleEcheance solde = new CleEcheance(n, Genre.SOLDE, 0);
        OrdreEmis ordre = new OrdreEmis(solde, Montant.of("1.00"));
        LocalDate jour = LocalDate.parse("2022-01-01");

        assertThatThrownBy(() -> new Charge("60", moinsUnCentime)).hasMessageContaining("DECL-5");
        assertThatThrownBy(() -> new BilanEvalue(n, 1, Optional.empty(), true, "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AcompteRepris(Genre.SOLDE, Montant.of("1.00"), jour, "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AcompteRepris(Genre.ACOMPTE_1, Montant.ZERO, jour, "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CleEcheance(n, Genre.ACOMPTE_1, 1)).hasMessageContaining("PAY-6");
        assertThatThrownBy(() -> new CleEcheance(n, Genre.SOLDE, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Position(List.of(ordre, ordre), List.of())).hasMessageContaining("PAY-6");
        assertThatThrownBy(() -> new InduOuvert(solde, jour, Montant.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
