package fr.relais.funding.droit;

import static fr.relais.funding.exemples.Exemples.bareme;
import static fr.relais.funding.exemples.Exemples.convention;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.bareme.Parametres;
import fr.relais.funding.exemples.UnDossier;
import fr.relais.funding.faits.Animateur;
import fr.relais.funding.faits.Charge;
import fr.relais.funding.faits.DeclarationValidee;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.Terme;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PrestationDeServiceTest {

    @ParameterizedTest(name = "{0} {1} : ETP {6}, PS {7}")
    @CsvFileSource(resources = "/regles/calc-3-5-6-prestation-de-service.csv", delimiter = ';', numLinesToSkip = 1)
    void table(ArgumentsAccessor cas) {
        Exercice exercice = Exercice.of(cas.getInteger(2));
        List<Charge> charges = List.of(new Charge("60", Montant.of(cas.getString(5))));
        Droit droit = droit(exercice, periode(cas.getString(3)), charges, postes(cas.getString(4)));

        assertThat(droit.etpAnimation().etp()).isEqualTo(Etp.of(cas.getString(6)));
        assertThat(droit.prestationDeService().montant()).isEqualTo(Montant.of(cas.getString(7)));
        assertThat(droit.montant()).isEqualTo(Montant.of(cas.getString(7)));
    }

    @ParameterizedTest(name = "CALC-1: account {0} makes a prix de revient of {1}")
    @CsvSource({
        "60, 1100.50",
        "641, 1100.50",
        "68, 1100.50",
        "86, 1100.50",
        "864, 1100.50",
        "67, 1000.50",
        "69, 1000.50",
        "74, 1000.50"
    })
    void eligibleCharges(String compte, String prixDeRevient) {
        List<Charge> charges =
                List.of(new Charge("60", Montant.of("1000.50")), new Charge(compte, Montant.of("100.00")));

        Droit droit =
                droit(Exercice.of(2022), Exercice.of(2022).periode(), charges, postes("1.00 2022-01-01/2022-12-31"));

        assertThat(droit.prixDeRevient().montant()).isEqualTo(Montant.of(prixDeRevient));
    }

    @Test
    @DisplayName("CALC-1: with nothing eligible the prix de revient is nil, and said so")
    void nothingEligible() {
        Droit droit = droit(
                Exercice.of(2022),
                Exercice.of(2022).periode(),
                List.of(new Charge("67", Montant.of("100.00"))),
                postes("1.00 2022-01-01/2022-12-31"));

        assertThat(droit.montant()).isEqualTo(Montant.ZERO);
        assertThat(droit.prixDeRevient().etape().valeurs()).contains(new Valeur("compte 67 (non retenu)", "100.00"));
        assertThat(droit.prixDeRevient().etape().resultat()).isEqualTo("0.00");
    }

    private static Droit droit(Exercice exercice, Periode convention, List<Charge> charges, List<Animateur> postes) {
        DeclarationValidee reel = new DeclarationValidee(
                exercice, TypeDeclaration.REEL, 1, charges, postes, Optional.empty(), Optional.empty(), "reel");
        Faits faits = Faits.of(
                UnDossier.DOSSIER, List.of(convention(1, exercice.annee(), new Terme(convention, Set.of())), reel));
        Parametres parametres = new Parametres(List.of(bareme(exercice.annee())), List.of());
        return Droits.find(faits, parametres, exercice, TypeDeclaration.REEL).orElseThrow();
    }

    /** Posts are written « quotité début/fin », separated by commas. */
    private static List<Animateur> postes(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(", "))
                        .map(poste -> poste.split(" "))
                        .map(poste -> new Animateur(Etp.of(poste[0]), periode(poste[1])))
                        .toList();
    }

    private static Periode periode(String text) {
        String[] bornes = text.split("/");
        return new Periode(LocalDate.parse(bornes[0]), LocalDate.parse(bornes[1]));
    }
}
