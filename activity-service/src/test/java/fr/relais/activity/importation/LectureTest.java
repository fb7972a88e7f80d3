package fr.relais.activity.importation;

import static fr.relais.activity.importation.UnExport.CORRESPONDANCE;
import static fr.relais.activity.importation.UnExport.fichier;
import static fr.relais.activity.importation.UnExport.ligne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.relais.activity.Ecart;
import fr.relais.activity.bilan.EtatBilan;
import fr.relais.activity.bilan.Questionnaire;
import fr.relais.activity.dossier.Mission;
import fr.relais.activity.importation.RapportImport.Ligne;
import fr.relais.kit.csv.CsvSheet;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** §12, Sphinx: what an export says, by the correspondence of its year; what is decided of a line that was seen before. */
class LectureTest {

    private static final LectureExport.Cadre CADRE = new LectureExport.Cadre(
            CORRESPONDANCE, "771", new Exercice(2022), LocalDate.of(2023, 4, 1), texte -> !texte.contains("\u202E"));
    private static final DossierId OURCQ = new DossierId("771-201800145");
    private static final DossierId FROT = new DossierId("771-201800146");

    @Test
    void a_line_is_understood_column_by_column_the_others_are_left_out() {
        LigneExport read = read(ligne("201800145", "R-17")).lues().get(0);

        assertThat(read.dossier()).isEqualTo(OURCQ);
        assertThat(read.identifiant()).isEqualTo("R-17");
        assertThat(read.completude()).isEqualTo(LocalDate.of(2023, 3, 15));
        assertThat(read.completeLe()).isEqualTo("2023-03-15T11:00:00Z");
        assertThat(read.reponses())
                .isEqualTo(new Questionnaire(
                        new Questionnaire.FamillesInformees(0, 1310, 95, 40, 25),
                        85,
                        0,
                        40,
                        12,
                        "Deux réunions\navec la Pmi",
                        null,
                        null,
                        new Questionnaire.DonneesMission(Mission.GUICHET_UNIQUE, null, null, 42, null, null, null)));
        assertThat(read(ligne("771-201800145", "R-17")
                                .avec("\"Deux réunions\navec la Pmi\"", "nr")
                                .avec(";N;", ";o;"))
                        .lues())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.reponses().notesLibres()).isNull();
                    assertThat(line.reponses().gardesADomicileAccompagnes()).isEqualTo(1);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            201800145;        | ;                          | N° dossier | CHAMP_INVALIDE
            201800145;        | 2018;                      | N° dossier | DOSSIER_INVALIDE
            R-17;             | ;                          | ID         | CHAMP_INVALIDE
            15/03/2023 17:42; | ;                          | Validé le  | CHAMP_INVALIDE
            15/03/2023 17:42; | 2023-03-15;                | Validé le  | CHAMP_INVALIDE
            15/03/2023 17:42; | 30/02/2023 10:00;          | Validé le  | CHAMP_INVALIDE
            15/03/2023 17:42; | 31/12/2021 10:00;          | Validé le  | COMPLETUDE_IMPOSSIBLE
            15/03/2023 17:42; | 02/04/2023 10:00;          | Validé le  | COMPLETUDE_IMPOSSIBLE
            ;85;              | ;;                         | AM         | CHAMP_INVALIDE
            ;85;              | ;-1;                       | AM         | CHAMP_INVALIDE
            ;85;              | ;1000001;                  | AM         | CHAMP_INVALIDE
            ;85;              | ;8,5;                      | AM         | CHAMP_INVALIDE
            ;85;              | ;=40+45;                   | AM         | CHAMP_INVALIDE
            ;85;              | ;99999999999999999999;     | AM         | CHAMP_INVALIDE
            Guichet unique    | Crèche                     | Mission    | CHAMP_INVALIDE
            """)
    void a_cell_that_cannot_be_read_refuses_its_line_by_its_column(
            String good, String bad, String column, String code) {
        Lecture lecture = read(
                ligne("201800145", "R-17").avec(good, Optional.ofNullable(bad).orElse("")), ligne("201800146", "R-18"));

        assertThat(lecture.lues()).extracting(LigneExport::dossier).containsExactly(FROT);
        assertThat(lecture.refusees()).singleElement().satisfies(line -> {
            assertThat(line.numero()).isEqualTo(2);
            assertThat(line.motifs()).singleElement().satisfies(motif -> {
                assertThat(motif.colonne()).contains(column);
                assertThat(motif.code()).isEqualTo(code);
            });
        });
    }

    @Test
    void a_text_that_nobody_can_read_is_refused_one_that_looks_like_a_formula_stays_text() {
        assertThat(read(ligne("201800145", "R-17").avec("avec la Pmi", "\u202Eimp"))
                        .refusees())
                .hasSize(1);
        assertThat(read(ligne("201800145", "R-17").avec("\"Deux réunions\navec la Pmi\"", "'=HYPERLINK(1)"))
                        .lues())
                .singleElement()
                .satisfies(line -> assertThat(line.reponses().notesLibres()).isEqualTo("=HYPERLINK(1)"));
    }

    @Test
    void a_dossier_or_an_identifier_twice_in_the_file_refuses_every_line_of_it() {
        Lecture sameDossier =
                read(ligne("201800145", "R-17"), ligne("771-201800145", "R-18"), ligne("201800146", "R-19"));
        Lecture sameAnswer = read(ligne("201800145", "R-17"), ligne("201800146", "R-17"));

        assertThat(sameDossier.lues()).extracting(LigneExport::dossier).containsExactly(FROT);
        assertThat(sameDossier.refusees())
                .extracting(line -> line.motifs().get(0).code())
                .containsExactly("LIGNE_EN_DOUBLE", "LIGNE_EN_DOUBLE");
        assertThat(sameAnswer.lues()).isEmpty();
        assertThat(sameAnswer.refusees())
                .flatExtracting(Ligne::motifs)
                .extracting(motif -> motif.colonne().orElseThrow())
                .containsOnly("ID");
    }

    @Test
    void half_a_file_is_refused_wherever_it_was_cut() {
        byte[] whole = fichier(ligne("201800145", "R-17"), ligne("201800146", "R-18"));
        for (int cut = 1; cut < whole.length; cut++) {
            byte[] half = Arrays.copyOf(whole, cut);
            assertThat(isRefused(half)).as("cut at %d", cut).isTrue();
        }
        assertThat(isRefused(whole)).isFalse();
    }

    @Test
    void a_correspondence_gives_each_answer_once_and_leaves_out_none_that_is_asked_for() {
        assertThat(CORRESPONDANCE.ecarts()).isEmpty();
        assertThat(UnExport.sans(ChampBilan.ATELIERS).ecarts())
                .extracting(Ecart::pointer, Ecart::code)
                .containsExactly(tuple("/champs", ImportationRefusal.CORRESPONDANCE_INVALIDE));
        assertThat(UnExport.sans(ChampBilan.MISSION).ecarts()).isEmpty();
        assertThat(UnExport.plus(UnExport.colonne("Autre", ChampBilan.ATELIERS)).ecarts())
                .extracting(Ecart::pointer)
                .containsExactly("/champs/12/champ");
        assertThat(UnExport.plus(UnExport.colonne("ID", ChampBilan.MISSION_SEANCES))
                        .ecarts())
                .extracting(Ecart::pointer)
                .containsExactly("/champs/12/colonne");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # its bilan came from, the answer went to, state, same content -> outcome
            -,    -,             OUVERT,        false, CREE
            R-17, 771-201800145, COMPLET,       true,  INCHANGE
            R-17, 771-201800145, COMPLET,       false, MIS_A_JOUR
            R-17, 771-201800145, EVALUE,        true,  INCHANGE
            R-17, 771-201800145, EVALUE_REVISE, true,  INCHANGE
            R-17, 771-201800145, EVALUE,        false, BILAN_DEJA_EVALUE
            R-17, 771-201800145, EVALUE_REVISE, false, BILAN_DEJA_EVALUE
            -,    -,             COMPLET,       false, BILAN_DEJA_RENDU
            -,    -,             COMPLET,       true,  BILAN_DEJA_RENDU
            -,    -,             EVALUE,        true,  BILAN_DEJA_EVALUE
            R-16, -,             COMPLET,       true,  REPONSE_DEJA_IMPORTEE
            -,    771-201800146, OUVERT,        false, REPONSE_DEJA_IMPORTEE
            """)
    void ASM_ACT_60_what_is_decided_of_a_line(
            String identifiant, String dossier, EtatBilan etat, boolean same, String outcome) {
        DejaImporte known = new DejaImporte(
                Optional.ofNullable(identifiant), Optional.ofNullable(dossier).map(DossierId::new), etat, same);
        Object[] decided = new Object[1];
        Refused refused = catchThrowableOfType(Refused.class, () -> decided[0] = known.decide(OURCQ, "R-17"));
        assertThat(refused == null ? decided[0].toString() : refused.code().name())
                .isEqualTo(outcome);
    }

    private static boolean isRefused(byte[] file) {
        return catchThrowableOfType(
                        Refused.class,
                        () -> new Export(file, Optional.of(2))
                                .requireWhole(CsvSheet.readAmong(file, CORRESPONDANCE.colonnes(), 10)
                                        .size()))
                != null;
    }

    private static Lecture read(UnExport.Ligne... lignes) {
        return Lecture.of(CsvSheet.readAmong(fichier(lignes), CORRESPONDANCE.colonnes(), 10), CADRE);
    }
}
