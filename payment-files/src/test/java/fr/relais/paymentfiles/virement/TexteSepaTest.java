package fr.relais.paymentfiles.virement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** French names in the letters of the SEPA. */
class TexteSepaTest {

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Communauté de communes du Créonnais | Communaute de communes du Creonnais
            ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸ àâäçéèêëîïôöùûüÿ   | AAACEEEEIIOOUUUY aaaceeeeiioouuuy
            L’Haÿ-les-Roses                     | L'Hay-les-Roses
            Cœur d'Ænigme, Œuvre & Fils         | Coeur d'AEnigme, OEuvre + Fils
            RPE n° 2 « Les Lutins »             | RPE no 2 ' Les Lutins '
            Solde 2021 – acompte 2…             | Solde 2021 - acompte 2...
            CCAS; RPE_Ourcq                     | CCAS, RPE-Ourcq
            Straße Løve                         | Strasse Love
            """)
    void written(String name, String expected) {
        assertThat(TexteSepa.of("Titulaire", name, 70)).isEqualTo(expected);
    }
}
