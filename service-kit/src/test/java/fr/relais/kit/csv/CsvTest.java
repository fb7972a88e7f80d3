package fr.relais.kit.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet writes is read, what is no sheet is refused, and nothing that is written becomes a formula. */
class CsvTest {

    private static final List<String> COLUMNS = List.of("nom", "fin");

    @Test
    void a_sheet_is_read_with_or_without_its_mark_in_any_order_of_columns() {
        byte[] file = "\uFEFFfin;nom\r\n28/02/2024;\"RPE « Ourcq »; Meaux\"\r\n\r\n;Frot\r\n".getBytes(UTF_8);

        assertThat(CsvSheet.read(file, COLUMNS, 10))
                .containsExactly(
                        new CsvLine(2, Map.of("nom", "RPE « Ourcq »; Meaux", "fin", "28/02/2024")),
                        new CsvLine(4, Map.of("nom", "Frot")));
        assertThat(CsvSheet.read("nom;fin\nA;\n".getBytes(UTF_8), COLUMNS, 10))
                .containsExactly(new CsvLine(2, Map.of("nom", "A")));
    }

    @Test
    void of_a_sheet_made_elsewhere_the_other_columns_are_left_out_and_what_is_wanted_is_there_once() {
        byte[] file = "autre;fin;nom\nX;28/02/2024;A\nseule;;\n".getBytes(UTF_8);

        assertThat(CsvSheet.readAmong(file, COLUMNS, 10))
                .containsExactly(new CsvLine(2, Map.of("nom", "A", "fin", "28/02/2024")));
        for (String wrong : List.of("autre;nom\nX;A\n", "nom;fin;autre;autre\nA;B;C;D\n", "nom;fin\nA;B;C\n")) {
            assertThatThrownBy(() -> CsvSheet.readAmong(wrong.getBytes(UTF_8), COLUMNS, 10))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.code()).isEqualTo(KitRefusal.CSV_ILLISIBLE));
        }
    }

    @Test
    void the_number_of_a_line_is_the_one_a_spreadsheet_shows() {
        byte[] file = "nom;fin\n\"deux\nlignes\";\n;\nB;\n".getBytes(UTF_8);

        assertThat(CsvSheet.read(file, COLUMNS, 10)).extracting(CsvLine::number).containsExactly(2, 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nom,fin\nA,B\n",
                "nom\nA\n",
                "nom;fin;autre\nA;B;C\n",
                "nom;nom;fin\nA;B;C\n",
                "nom;fin\nA;B;C\n",
                "nom;fin\n\"A;B\n",
                "nom;fin\nA;\nB;\nC;\n"
            })
    void what_is_no_sheet_is_refused_whole(String file) {
        assertRefused(file.getBytes(UTF_8));
    }

    @Test
    void another_charset_is_refused() {
        assertRefused("nom;fin\nThéâtre;\n".getBytes(ISO_8859_1));
    }

    @Test
    void a_cell_of_more_than_ten_thousand_characters_is_refused() {
        assertRefused(("nom;fin\n" + "a".repeat(10_001) + ";\n").getBytes(UTF_8));
    }

    private static void assertRefused(byte[] file) {
        assertThatThrownBy(() -> CsvSheet.read(file, COLUMNS, 2))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(KitRefusal.CSV_ILLISIBLE));
    }

    @Test
    void a_date_is_read_as_the_contract_or_as_a_spreadsheet_writes_it() throws Exception {
        LocalDate leapDay = LocalDate.of(2024, 2, 29);

        assertThat(new CsvLine(2, Map.of("fin", "2024-02-29")).date("fin")).contains(leapDay);
        assertThat(new CsvLine(2, Map.of("fin", "29/02/2024")).date("fin")).contains(leapDay);
        assertThat(new CsvLine(2, Map.of()).date("fin")).isEmpty();
        for (String wrong : List.of("29/02/2023", "2024-2-9", "02/29/2024", "demain")) {
            assertThatThrownBy(() -> new CsvLine(2, Map.of("fin", wrong)).date("fin"))
                    .isInstanceOf(CsvLine.WrongCell.class)
                    .hasMessageContaining(wrong);
        }
    }

    @Test
    void a_number_that_identifies_may_have_spaces_and_a_cell_several_values() {
        assertThat(new CsvLine(2, Map.of("nom", "217 702 844\u00A000010")).digits("nom"))
                .contains("21770284400010");
        assertThat(new CsvLine(2, Map.of("nom", "A, B,,C ")).list("nom")).containsExactly("A", "B", "C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-x", "@a", "\t=1", "\r=1", "'=1"})
    void what_is_written_is_never_a_formula(String value) {
        String cell = new String(written(value), UTF_8).split("\r\n", 2)[1];

        assertThat(cell).startsWith("\"'");
    }

    @Test
    void a_negative_number_stays_one() {
        assertThat(new String(written("-12,50"), UTF_8)).isEqualTo("\uFEFF\"nom\";\"fin\"\r\n\"-12,50\";\"\"\r\n");
    }

    @Property
    void what_is_written_is_read_again(
            @ForAll @Size(min = 1, max = 5)
                    List<@StringLength(min = 1, max = 20) @CharRange(from = '!', to = '~') String> names) {
        assertThat(CsvSheet.read(written(names.toArray(String[]::new)), COLUMNS, 10))
                .extracting(line -> line.text("nom").orElse(""))
                .containsExactlyElementsOf(names);
    }

    private static byte[] written(String... names) {
        return CsvWriter.write(
                COLUMNS, Stream.of(names).map(name -> List.of(name, "")).toList());
    }
}
