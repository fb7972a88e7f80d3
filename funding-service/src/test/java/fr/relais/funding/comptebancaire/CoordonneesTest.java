package fr.relais.funding.comptebancaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.kit.problem.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An account is refused where it is typed, and never told whole")
class CoordonneesTest {

    private static final String IBAN = "FR7630006000011234567890189";

    @ParameterizedTest(name = "{0}, {1}, « {2} »")
    @CsvSource(
            nullValues = "-",
            value = {
                "FR7630006000011234567890189, -, Ville de Meaux",
                "fr76 3000 6000 0112 3456 7890 189, AGRIFRPP, Ville de Meaux",
                "FR7630006000011234567890189, agrifrppxxx, Ville de Saint-Étienne",
                "FR7630006000011234567890189, CEPAMCM1, Association de Monaco",
                "DE89370400440532013000, COBADEFF, Verein Übersee",
                "MC5811222000010123456789030, -, Association de Monaco",
                "GI75NWBK000000007099453, -, Rock Trust"
            })
    void accepted(String iban, String bic, String titulaire) {
        Coordonnees coordonnees = Coordonnees.of(iban, bic, titulaire);

        assertThat(coordonnees.titulaire()).isEqualTo(titulaire);
        assertThat(coordonnees.iban().entier()).matches("[A-Z]{2}[0-9A-Z]+");
        assertThat(coordonnees.bic().isPresent()).isEqualTo(bic != null);
    }

    @ParameterizedTest(name = "{3} at {4}: {0}, {1}, « {2} »")
    @CsvSource(
            nullValues = "-",
            value = {
                "FR7630006000011234567890188, -, Ville de Meaux, IBAN_INVALIDE, /iban",
                "FR763000600001123456789018, -, Ville de Meaux, IBAN_INVALIDE, /iban",
                "FR76300060000112345678901899, -, Ville de Meaux, IBAN_INVALIDE, /iban",
                "FR76-3000-6000-0112-3456-7890-189, -, Ville de Meaux, IBAN_INVALIDE, /iban",
                "FR7630006000011234567890189FR763000, -, Ville de Meaux, IBAN_INVALIDE, /iban",
                "ZZ7630006000011234567890189, -, Ville de Meaux, IBAN_INVALIDE, /iban",
                "'', -, Ville de Meaux, IBAN_INVALIDE, /iban",
                "TR330006100519786457841326, -, Ville de Meaux, IBAN_HORS_SEPA, /iban",
                "BR1800360305000010009795493C1, -, Ville de Meaux, IBAN_HORS_SEPA, /iban",
                "FR7630006000011234567890189, AGRIFRP, Ville de Meaux, BIC_INVALIDE, /bic",
                "FR7630006000011234567890189, AGRIFRPPX, Ville de Meaux, BIC_INVALIDE, /bic",
                "FR7630006000011234567890189, AGRIQQPP, Ville de Meaux, BIC_INVALIDE, /bic",
                "FR7630006000011234567890189, COBADEFF, Ville de Meaux, BIC_INVALIDE, /bic",
                "DE89370400440532013000, AGRIFRPP, Ville de Meaux, BIC_INVALIDE, /bic",
                "FR7630006000011234567890189, -, Ville de 東京, TITULAIRE_INVALIDE, /titulaire",
                "FR7630006000011234567890189, -, ' ', TITULAIRE_INVALIDE, /titulaire",
                "FR7630006000011234567890189, -, "
                        + "Communauté de communes du pays de la rivière et des étangs de la plaine bien nommée,"
                        + " TITULAIRE_INVALIDE, /titulaire"
            })
    void refused(String iban, String bic, String titulaire, String code, String pointer) {
        assertThatThrownBy(() -> Coordonnees.of(iban, bic, titulaire))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.code().name()).isEqualTo(code);
                    assertThat(refused.violations().get(0).pointer()).isEqualTo(pointer);
                    assertThat(refused.getMessage()).doesNotContainIgnoringCase("30006000011234567890");
                });
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "FR7630006000011234567890189, FR76 **** **** **** **** ***0 189",
        "NO9386011117947, NO93 **** ***7 947",
        "MT84MALT011000012345MTLCAST001S, MT84 **** **** **** **** **** ***0 01S"
    })
    void masked(String iban, String shown) throws Exception {
        Iban known = Iban.of(iban);
        Coordonnees coordonnees = Coordonnees.of(iban, null, "Ville de Meaux");

        assertThat(known).hasToString(shown);
        assertThat(coordonnees.toString()).contains(shown).doesNotContain(iban);
        assertThat(new ObjectMapper().writeValueAsString(known)).isEqualTo('"' + shown + '"');
    }

    @Test
    @DisplayName("the same account typed in two ways is the same")
    void canonical() {
        assertThat(Iban.of(" fr76 3000 6000 0112 3456 7890 189 ")).isEqualTo(new Iban(IBAN));
    }
}
