package fr.relais.funding.parametre.fichier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.bareme.StatutBareme;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.validation.Validation;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BAR-1, BAR-2: a file says everything of one year, or says where it does not. */
class FichierDeBaremeTest {

    static final String BAREME = """
            # Barème fictif
            exercice: 2022
            prixPlafondEtp: 60000.00
            tauxPs: 0.43
            forfaitBonus: 3000.00
            tauxAcompte1: 0.35
            tauxAcompte2: 0.35
            plafondAcomptes: 0.70
            bonusDansAcompte: false
            comptesEligibles: [60, 61, 62, 63, 64, 65, 66, 68, 86]
            limiteJustification: 2023-06-30
            forclusion: 2023-12-31
            seuilPetitIndu: 0.00
            statut: DEFINITIF
            source: FICTIF
            dateDecision: 2022-01-15
            lien: https://www.example.fr/lc
            """;

    private final FichierDeBareme fichier = new FichierDeBareme(
            new ObjectMapper().registerModule(new JavaTimeModule()),
            Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    @DisplayName("CALC-12: the figures are read as they are written, to the cent")
    void read() {
        Bareme bareme = fichier.read("2022.yaml", BAREME);

        assertThat(bareme.exercice()).isEqualTo(Exercice.of(2022));
        assertThat(bareme.prixPlafondEtp()).isEqualTo(Montant.of("60000.00"));
        assertThat(bareme.tauxPs()).hasToString("0.43");
        assertThat(bareme.comptesEligibles()).contains("60", "86").hasSize(9);
        assertThat(bareme.limites().forclusion()).isEqualTo(LocalDate.parse("2023-12-31"));
        assertThat(bareme.decision().statut()).isEqualTo(StatutBareme.DEFINITIF);
        assertThat(bareme.decision().lien()).contains("https://www.example.fr/lc");
        assertThat(bareme.acomptes().bonusDansLaBase()).isFalse();
        assertThat(fichier.read("2022.yaml", BAREME.replace("lien: https://www.example.fr/lc\n", ""))
                        .decision()
                        .lien())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} becomes {1}: line {2}, field {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "tauxPs: 0.43              | tauxPs: 43 %              | 4  | tauxPs",
                "tauxPs: 0.43              | tauxPs:                   | 4  | tauxPs",
                "tauxPs: 0.43              | tauxPS: 0.43              | 4  | tauxPS",
                "tauxPs: 0.43              | tauxPs: {x: 1}            | 4  | tauxPs",
                "tauxPs: 0.43              | tauxPs: &a 0.43           | 4  | tauxPs",
                "prixPlafondEtp: 60000.00  | prixPlafondEtp: 60 000,00 | 3  | prixPlafondEtp",
                "prixPlafondEtp: 60000.00  | prixPlafondEtp: 0.00      | 3  | prixPlafondEtp",
                "exercice: 2022            | exercice: 22              | 2  | exercice",
                "exercice: 2022            | annee: 2022               | 1  | exercice",
                "61, 62                    | 61, x                     | 10 | comptesEligibles[2]",
                "forfaitBonus: 3000.00     | tauxPs: 0.43              | 4  | tauxPs",
                "limiteJustification: 2023 | limiteJustification: 2022 | 11 | limiteJustification",
                "forclusion: 2023-12       | forclusion: 2023-13       | 12 | forclusion",
                "seuilPetitIndu: 0.00      | seuilPetitIndu: -1.00     | 13 | seuilPetitIndu",
                "statut: DEFINITIF         | statut: FINAL             | 14 | statut",
                "source: FICTIF            | source: ''                | 15 | source"
            })
    @DisplayName("a malformed field is named, with its file and its line")
    void named(String good, String bad, int line, String field) {
        assertThat(BAREME).contains(good);
        assertThatThrownBy(() -> fichier.read("2022.yaml", BAREME.replace(good, bad)))
                .isInstanceOf(FichierIllisible.class)
                .hasMessageStartingWith("Barème 2022.yaml, ligne " + line + ", champ " + field + " : ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"''", "du texte", "- 1", "a: [1", "? [a]\\n: 1", "a: 1\\n---\\nb: 2"})
    @DisplayName("what is no document of fields is refused with its file and a line")
    void noDocument(String yaml) {
        assertThatThrownBy(() -> fichier.read("x.yml", yaml.replace("\\n", "\n")))
                .isInstanceOf(FichierIllisible.class)
                .hasMessageStartingWith("Barème x.yml, ligne ");
    }
}
