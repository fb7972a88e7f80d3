package fr.relais.convention.edition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.convention.gestionnaire.TypeJuridique;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ASM-CONV-57. */
class DenominationTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Ville de Meaux,              La ville de Meaux,            de la ville de Meaux
            La ville de Meaux,           La ville de Meaux,            de la ville de Meaux
            Caisse d’Allocations,        La caisse d’Allocations,      de la caisse d’Allocations
            CENTRE COMMUNAL,             Le CENTRE COMMUNAL,           du CENTRE COMMUNAL
            Association Les Lutins,      L’association Les Lutins,     de l’association Les Lutins
            Le Petit Monde,              Le Petit Monde,               du Petit Monde
            Familles rurales,            Familles rurales,             de Familles rurales""")
    void takesItsArticle(String nom, String withArticle, String afterDe) {
        assertThat(Denomination.withArticle(nom)).isEqualTo(withArticle);
        assertThat(Denomination.afterDe(nom)).isEqualTo(afterDe);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Ville de Meaux,        COMMUNE,     représentée
            Centre communal,       CCAS,        représenté
            Les Lutins,            ASSOCIATION, représentée
            Val d’Europe,          EPCI,        représenté(e)""")
    void agrees(String nom, TypeJuridique type, String agreed) {
        assertThat(Denomination.representee(nom, type)).isEqualTo(agreed);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Maire,                 Ville de Meaux,     Le Maire de la ville de Meaux
            Directrice,            La caisse,          La Directrice de la caisse
            Présidente,            Les Lutins,         La Présidente des Lutins
            Adjoint au maire,      Ville de Melun,     L’Adjoint au maire de la ville de Melun
            '',                    Ville de Melun,     Pour La ville de Melun""")
    void signsInItsQuality(String qualite, String entite, String told) {
        assertThat(Denomination.quality(new Personne("X", qualite), entite)).isEqualTo(told);
    }

    @Test
    void equipementAndCivilite() {
        assertThat(Denomination.equipement("RPE Ourcq")).isEqualTo("Relais Petite Enfance « Ourcq »");
        assertThat(Denomination.equipement("Relais des Lutins")).isEqualTo("Relais des Lutins");
        assertThat(Denomination.withoutCivilite("Madame Gaëlle CHOQUER-MARCHAND"))
                .isEqualTo("Gaëlle CHOQUER-MARCHAND");
        assertThat(Denomination.uncapitalized("Au regard")).isEqualTo("au regard");
        assertThat(Denomination.uncapitalized("RPE")).isEqualTo("RPE");
    }
}
