package fr.relais.convention.territoire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The communes and the EPCI packed with the service are those of 2026, and a territory covers what it names. */
class ReferentielTest {

    private static final LocalDate DUTY = LocalDate.of(2026, 1, 1);
    private static final CodeCommune MEAUX = CodeCommune.of("77284");
    private static final Siren PAYS_DE_MEAUX = Siren.of("200072130");
    private static final Referentiel FRANCE = new DecoupageAdministratif().get();

    @Test
    @DisplayName("35 008 communes and arrondissements, 1 255 EPCI, loaded once")
    void counts() {
        assertThat(FRANCE.communes()).hasSize(35_008);
        assertThat(FRANCE.communes())
                .filteredOn(one -> one.commune().isPresent())
                .hasSize(45);
        assertThat(FRANCE.epci())
                .hasSize(1_255)
                .allSatisfy(one -> assertThat(one.communes()).isNotEmpty());
        assertThat(FRANCE.communes()).filteredOn(one -> one.epci().isEmpty()).hasSizeLessThan(150);
        assertThat(new DecoupageAdministratif().get()).isSameAs(FRANCE);
    }

    @ParameterizedTest
    @CsvSource({
        "77284, Meaux, 77",
        "01001, L'Abergement-Clémenciat, 01",
        "2A004, Ajaccio, 2A",
        "2B033, Bastia, 2B",
        "97411, Saint-Denis, 974",
        "75056, Paris, 75",
        "69123, Lyon, 69",
        "13055, Marseille, 13",
        "75120, Paris 20e Arrondissement, 75"
    })
    @DisplayName("Leading zeros, Corsica, overseas, and the three cities with arrondissements")
    void communes(String code, String nom, String departement) {
        Commune commune = FRANCE.commune(CodeCommune.of(code)).orElseThrow();

        assertThat(commune.nom()).isEqualTo(nom);
        assertThat(commune.departement()).isEqualTo(departement);
        assertThat(commune.population()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"02A04", "2a004", "2C004", "7728", "772840", " 77284", "77 284", "７７２８４", "77-84", "A7284", ""})
    @DisplayName("A code is five characters, with nothing else, and in capitals")
    void no_code(String text) {
        refused(TerritoireRefusal.CODE_COMMUNE_INVALIDE, "/insee", () -> CodeCommune.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20007213", "2000721300", "200 072 130", "２０００７２１３０", ""})
    @DisplayName("The number of an EPCI is nine digits")
    void no_siren(String text) {
        refused(TerritoireRefusal.SIREN_INVALIDE, "/siren", () -> Siren.of(text));
    }

    @Test
    @DisplayName("Searched by the beginning of a word, whatever its accents; within a département; after a code")
    void search() {
        assertThat(FRANCE.search("meaux", Optional.of("77"), Optional.empty()))
                .extracting(Commune::code)
                .contains(MEAUX);
        assertThat(FRANCE.search("chauconin neuf", Optional.empty(), Optional.empty()))
                .extracting(Commune::nom)
                .containsExactly("Chauconin-Neufmontiers");
        assertThat(FRANCE.search("abergement-clem", Optional.empty(), Optional.empty()))
                .extracting(Commune::code)
                .containsExactly(CodeCommune.of("01001"));
        assertThat(FRANCE.search("meaux", Optional.of("77"), Optional.of(MEAUX)))
                .extracting(Commune::code)
                .doesNotContain(MEAUX);
        assertThat(FRANCE.search("", Optional.of("75"), Optional.empty())).hasSize(21);
    }

    @Test
    @DisplayName("An EPCI stands for its communes, a city for its arrondissements; what is named twice counts once")
    void covers() {
        Territoire pays = FRANCE.territoire(MEAUX, List.of(MEAUX), List.of(PAYS_DE_MEAUX));
        assertThat(pays.communes()).hasSize(26).contains("77284", "77335");
        assertThat(pays.communesNommees()).containsExactly("77284");

        Territoire paris = FRANCE.territoire(CodeCommune.of("75120"), List.of(CodeCommune.of("75056")), List.of());
        assertThat(paris.communes()).hasSize(20).contains("75101", "75120").doesNotContain("75056");
    }

    @Test
    @DisplayName("Refused, naming which: a commune or an EPCI of nobody, an empty territory")
    void unknown() {
        CodeCommune nowhere = CodeCommune.of("99999");
        refused(
                TerritoireRefusal.COMMUNE_INCONNUE,
                "/implantation",
                () -> FRANCE.territoire(nowhere, List.of(MEAUX), List.of()));
        refused(
                TerritoireRefusal.COMMUNE_INCONNUE,
                "/communes/1",
                () -> FRANCE.territoire(MEAUX, List.of(MEAUX, nowhere), List.of()));
        refused(
                TerritoireRefusal.EPCI_INCONNU,
                "/epci/0",
                () -> FRANCE.territoire(MEAUX, List.of(), List.of(Siren.of("217702844"))));
        refused(TerritoireRefusal.TERRITOIRE_VIDE, "/communes", () -> FRANCE.territoire(MEAUX, List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"77284, true", "77335, false", "75120, true", "75101, true", "01001, false"})
    @DisplayName("DL-14: more than 10 000 inhabitants, from 2026 on; an arrondissement is of its commune")
    void duty(String code, boolean isConcerned) {
        assertThat(FRANCE.requiresRelais(CodeCommune.of(code), DUTY)).isEqualTo(isConcerned);
        assertThat(FRANCE.requiresRelais(CodeCommune.of(code), DUTY.minusDays(1)))
                .isFalse();
    }

    private static void refused(RefusalCode code, String pointer, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.violations().get(0).pointer()).isEqualTo(pointer);
        });
    }
}
