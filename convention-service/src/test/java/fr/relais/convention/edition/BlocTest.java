package fr.relais.convention.edition;

import static fr.relais.convention.edition.Bloc.Genre.NUMEROS;
import static fr.relais.convention.edition.Bloc.Genre.PARAGRAPHE;
import static fr.relais.convention.edition.Bloc.Genre.PUCES;
import static fr.relais.convention.edition.Bloc.Genre.SOUS_TITRE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlocTest {

    @Test
    void linesOfOneKindMakeOneList() {
        assertThat(Bloc.of("""
                        Il a deux missions :
                        1. Participer ;
                        2. Offrir ;

                        • L’analyse
                        Elle est :
                        - calme ;
                        - suivie.
                        Fin."""))
                .containsExactly(
                        new Bloc(PARAGRAPHE, List.of("Il a deux missions :")),
                        new Bloc(NUMEROS, List.of("Participer ;", "Offrir ;")),
                        new Bloc(SOUS_TITRE, List.of("L’analyse")),
                        new Bloc(PARAGRAPHE, List.of("Elle est :")),
                        new Bloc(PUCES, List.of("calme ;", "suivie.")),
                        new Bloc(PARAGRAPHE, List.of("Fin.")));
    }

    @Test
    void aSignWithinALineIsText() {
        assertThat(Bloc.of("Il y a 3. séances - ou plus\n2022. Une année"))
                .containsExactly(
                        new Bloc(PARAGRAPHE, List.of("Il y a 3. séances - ou plus")),
                        new Bloc(PARAGRAPHE, List.of("2022. Une année")));
    }
}
