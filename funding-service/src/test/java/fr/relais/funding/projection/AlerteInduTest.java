package fr.relais.funding.projection;

import static fr.relais.funding.exemples.Exemples.declaration;
import static fr.relais.funding.exemples.Exemples.du;
import static fr.relais.funding.exemples.Exemples.reprise;
import static fr.relais.funding.exemples.UnDossier.enRegle;
import static fr.relais.funding.projection.Supposons.connu;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.exemples.UnDossier;
import fr.relais.funding.faits.Animateur;
import fr.relais.funding.faits.DeclarationValidee;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("DECL-4, CALC-9: an ACTUALISE that drifts announces an indu before the réel does")
class AlerteInduTest {

    private static final Exercice N = Exercice.of(2022);

    @ParameterizedTest(name = "{0} of charges up to {1}: right {2}, probable indu {3}")
    @CsvSource({
        // 18 000.00 in 181 days: 4000 and 14000 become 8066.30 and 28232.04, that is 36298.34 × 0.43
        "18000.00, 2022-06-30, 15608.29, 1849.71",
        // Jan–Sept, 273 days: 4000 and 24000 become 5347.99 and 32087.91
        "28000.00, 2022-09-30, 16097.44, 1360.56",
        // The whole year: nothing to extrapolate, and the example of CALC-8
        "38000.00, 2022-12-31, 16340.00, 1118.00",
        "58000.00, 2022-12-31, 24940.00, 0.00",
        "30000.00, 2022-06-30, 25800.00, 0.00",
    })
    @DisplayName("the rest of the year costs as much a day; what was ordered beyond the right is the probable indu")
    void drift(String charges, String fin, String droit, String indu) {
        UnDossier dossier = enRegle().avec(actualise(charges, fin));

        AlerteIndu alerte =
                AlerteIndu.of(connu(dossier, "8729.00", "8729.00"), N).orElseThrow();

        assertThat(alerte.projete().montant()).isEqualTo(Montant.of(droit));
        assertThat(alerte.verse()).isEqualTo(Montant.of("17458.00"));
        assertThat(alerte.droitPrevisionnel()).contains(Montant.of("24940.00"));
        assertThat(alerte.induProbable()).isEqualTo(Montant.of(indu));
        assertThat(alerte.isRaised()).isEqualTo(!indu.equals("0.00"));
        assertThat(alerte.connuJusquAu()).isEqualTo(LocalDate.parse(fin));
        var etapes = alerte.explication().etapes();
        assertThat(etapes.get(0).regle()).isEqualTo("DECL-4");
        assertThat(etapes.get(etapes.size() - 1).resultat()).isEqualTo(indu);
    }

    @Test
    @DisplayName("CALC-2: a post that ended before the last known day is not prolonged")
    void endedPost() {
        DeclarationValidee actualise = actualise("18000.00", "2022-06-30");
        DeclarationValidee two = new DeclarationValidee(
                N,
                actualise.type(),
                1,
                actualise.charges(),
                List.of(actualise.animateurs().get(0), new Animateur(Etp.of("1.00"), du("2022-01-01", "2022-03-31"))),
                actualise.missionEvaluee(),
                actualise.completeeLe(),
                actualise.cause());

        AlerteIndu alerte = AlerteIndu.of(connu(enRegle().avec(two)), N).orElseThrow();

        // 1 + 90 / 365
        assertThat(alerte.projete().etpAnimation().etp()).isEqualTo(Etp.of("1.25"));
    }

    @Test
    @DisplayName("CALC-8: acomptes taken over count as paid")
    void takenOver() {
        UnDossier dossier =
                enRegle().avec(actualise("38000.00", "2022-12-31")).avec(reprise(2022, "10000.00", "7000.00"));

        AlerteIndu alerte = AlerteIndu.of(connu(dossier), N).orElseThrow();

        assertThat(alerte.verse()).isEqualTo(Montant.of("17000.00"));
        assertThat(alerte.induProbable()).isEqualTo(Montant.of("660.00"));
    }

    @Test
    @DisplayName("without an ACTUALISE, a convention, a barème or one covered day known, nothing is said")
    void nothingToSay() {
        DeclarationValidee actualise = actualise("38000.00", "2022-06-30");

        assertThat(AlerteIndu.of(connu(enRegle()), N)).isEmpty();
        assertThat(AlerteIndu.of(connu(enRegle().avec(actualise).sansBareme(2022)), N))
                .isEmpty();
        assertThat(AlerteIndu.of(connu(enRegle().avec(actualise).sansConvention()), N))
                .isEmpty();
    }

    private static DeclarationValidee actualise(String charges, String fin) {
        DeclarationValidee base = declaration(TypeDeclaration.ACTUALISE, 2022, charges, "1.00");
        return new DeclarationValidee(
                N,
                base.type(),
                1,
                base.charges(),
                List.of(new Animateur(Etp.of("1.00"), du("2022-01-01", fin))),
                base.missionEvaluee(),
                base.completeeLe(),
                base.cause());
    }
}
