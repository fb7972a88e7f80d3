package fr.relais.convention.stock;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.convention.convention.Article;
import fr.relais.convention.convention.Objet;
import fr.relais.convention.gestionnaire.TypeJuridique;
import fr.relais.kit.csv.CsvSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each column means, and which cell is at fault when it cannot mean it. */
class LectureLigneTest {

    private static final String OURCQ = "771-201800145";

    @Test
    void a_line_of_a_convention_tells_who_runs_which_relais_and_what_was_signed() {
        LigneStock line = read(UneFeuille.withConvention(OURCQ)).read.orElseThrow();

        assertThat(line.isConvention()).isTrue();
        assertThat(line.gestionnaire().siret().value()).isEqualTo("21770284400010");
        assertThat(line.gestionnaire().typeJuridique()).isEqualTo(TypeJuridique.COMMUNE);
        assertThat(line.relais().gestionnaire()).isEqualTo(line.gestionnaire().siret());
        assertThat(line.premierExercice().annee()).isEqualTo(2022);
        assertThat(line.instrument().texte().dateEffet()).isEqualTo(LocalDate.of(2020, 3, 1));
        assertThat(line.instrument().texte().dateFin()).isEqualTo(LocalDate.of(2024, 2, 28));
        assertThat(line.instrument().texte().articles()).hasSize(3);
        assertThat(line.instrument().texte().modifie()).isNull();
        assertThat(line.instrument().signatures()).hasSize(2);
    }

    @Test
    void a_line_of_an_avenant_names_the_convention_by_its_date_and_the_articles_replaced() {
        LigneStock line = read(new UneFeuille().andAvenant(OURCQ)).read.orElseThrow();

        assertThat(line.isConvention()).isFalse();
        assertThat(line.instrument().texte().modifie().date()).isEqualTo(LocalDate.of(2020, 9, 25));
        assertThat(line.instrument().texte().objets())
                .containsExactly(Objet.MISSIONS_RENFORCEES, Objet.BONUS_TERRITOIRE_CTG);
        assertThat(line.instrument().texte().articles())
                .contains(new Article(
                        "1.2",
                        "Les objectifs poursuivis par le financement des missions renforcées",
                        "Les objectifs poursuivis par le financement des missions supplémentaires",
                        null));
    }

    @ParameterizedTest
    @CsvSource({
        "DOSSIER, 771-2018, DOSSIER_INVALIDE",
        "DOSSIER, '', CHAMP_INVALIDE",
        "SIRET, 21770284400011, SIRET_INVALIDE",
        "TYPE_JURIDIQUE, VILLE, CHAMP_INVALIDE",
        "REPRESENTANT, '', CHAMP_INVALIDE",
        "RELAIS, 'RPE\u202EcruO', CHAMP_INVALIDE",
        "INSTRUMENT, CONTRAT, CHAMP_INVALIDE",
        "PREMIER_EXERCICE, 22, EXERCICE_INVALIDE",
        "DATE_FIN, 30/02/2024, CHAMP_INVALIDE",
        "ANNEE, '2020 à 2024', CHAMP_INVALIDE",
        "MISSIONS, GUICHET, CHAMP_INVALIDE",
        "AUTORITE_PROJET, MAIRE, CHAMP_INVALIDE",
    })
    void a_cell_that_cannot_be_what_its_column_holds_is_named(Colonne column, String value, String code) {
        Read read = read(UneFeuille.withConvention(OURCQ).but(column, value));

        assertThat(read.read).isEmpty();
        assertThat(read.erreurs).singleElement().satisfies(erreur -> {
            assertThat(erreur.ligne()).isEqualTo(2);
            assertThat(erreur.colonne()).contains(column.titre());
            assertThat(erreur.code()).isEqualTo(code);
        });
    }

    @Test
    void every_cell_at_fault_is_told_at_once() {
        Read read = read(UneFeuille.withConvention(OURCQ)
                .but(Colonne.SIRET, "1")
                .but(Colonne.DATE_FIN, "bientôt")
                .but(Colonne.LIEU_CAF, ""));

        assertThat(read.erreurs)
                .extracting(erreur -> erreur.colonne().orElseThrow())
                .containsExactlyInAnyOrder("siret", "dateFin", "lieuCaf");
    }

    @Test
    void a_refused_field_is_found_again_by_its_column() {
        assertThat(Colonne.of("/texte/missions/article")).contains(Colonne.ARTICLE_MISSIONS);
        assertThat(Colonne.of("/texte/missions/missions")).contains(Colonne.MISSIONS);
        assertThat(Colonne.of("/texte/projet/date")).contains(Colonne.DATE_PROJET);
        assertThat(Colonne.of("/autre")).isEmpty();
    }

    private record Read(Optional<LigneStock> read, List<Erreur> erreurs) {}

    private static Read read(UneFeuille sheet) {
        Cellules cells = new Cellules(
                CsvSheet.read(sheet.bytes(), Colonne.titres(), 10).get(0), text -> !text.contains("\u202E"));
        Optional<LigneStock> read = new LectureLigne(cells).read();
        return new Read(read, cells.erreurs());
    }
}
