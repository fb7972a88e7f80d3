package fr.relais.funding.retour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.funding.exemples.FichierDeLaBanque;
import fr.relais.funding.virement.EtatVirement;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Montant;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file says, transfer by transfer; a file that says too much is refused. */
class LignesDuFichierTest {

    private static final LocalDate JOUR = LocalDate.of(2022, 3, 17);
    private static final String LOT = "LOT-1";

    /** A lot of three transfers of 10.00, 20.00 and 30.00, the last of which the bank refused before. */
    private static LotConnu lot(String reference) {
        return reference.equals(LOT)
                ? new LotConnu(List.of(
                        new LotConnu.Ligne("A", Montant.of("10.00"), EtatVirement.EMIS),
                        new LotConnu.Ligne("B", Montant.of("20.00"), EtatVirement.EMIS),
                        new LotConnu.Ligne("C", Montant.of("30.00"), EtatVirement.REJETE)))
                : new LotConnu(List.of());
    }

    private static List<String> lines(FichierDeLaBanque file) {
        return LignesDuFichier.of(read(file.xml()).contenu(), LignesDuFichierTest::lot).stream()
                .map(one -> one.origine() + " " + one.reference().orElse("-") + " "
                        + one.statut().map(Enum::name).orElse("-")
                        + one.decidee().map(suite -> " " + suite).orElse(""))
                .toList();
    }

    @Test
    @DisplayName("what is said of a transfer is more precise than what is said of its lot")
    void a_line_is_more_precise() {
        assertThat(lines(FichierDeLaBanque.rapport(LOT, JOUR).lot("ACSC").virement("B", "RJCT", "AC04")))
                .containsExactly("VIREMENT B REJETE", "LOT A EXECUTE");
    }

    @Test
    @DisplayName("a lot that is rejected is so for each of its transfers, whatever was said of them before")
    void a_rejected_lot() {
        assertThat(lines(FichierDeLaBanque.rapport(LOT, JOUR).lot("RJCT")))
                .containsExactly("LOT A REJETE", "LOT B REJETE", "LOT C REJETE");
    }

    @Test
    @DisplayName("a lot debited at once is the sum of what was not refused before, or nothing is concluded")
    void a_debited_lot() {
        assertThat(lines(FichierDeLaBanque.releve("M", JOUR).debit(LOT, "30.00")))
                .containsExactly("LOT A EXECUTE", "LOT B EXECUTE");
        assertThat(lines(FichierDeLaBanque.releve("M", JOUR).debit(LOT, "60.00")))
                .containsExactly("LOT LOT-1 EXECUTE MONTANT_DIFFERENT");
        assertThat(lines(FichierDeLaBanque.releve("M", JOUR).debit("LOT-9", "30.00")))
                .containsExactly("LOT LOT-9 EXECUTE REFERENCE_INCONNUE");
    }

    @Test
    @DisplayName(
            "of two things said of a lot the later is the more precise; of a lot whose transfers are all named nothing is left")
    void the_later_is_more_precise() {
        String twice = FichierDeLaBanque.rapport(LOT, JOUR)
                .lot("RJCT")
                .virement("A", "ACSC", "")
                .virement("B", "ACSC", "")
                .virement("C", "ACSC", "")
                .xml()
                .replace("</OrgnlGrpInfAndSts>", "<GrpSts>ACCP</GrpSts></OrgnlGrpInfAndSts>");
        assertThat(LignesDuFichier.of(read(twice).contenu(), LignesDuFichierTest::lot))
                .extracting(one -> one.statut().orElseThrow() + " "
                        + one.decidee().map(Enum::name).orElse(""))
                .containsExactly("EXECUTE ", "EXECUTE ", "EXECUTE ", "ACCEPTE SANS_EFFET", "REJETE SANS_EFFET");
    }

    @Test
    @DisplayName("what a file ties to nothing has no status, and keeps its amount and its currency")
    void movements() {
        FichierDeLaBanque file =
                FichierDeLaBanque.releve("M", JOUR).credit("X", "50.00").frais("4.20");
        assertThat(lines(file)).containsExactly("MOUVEMENT X - CREDIT_SANS_RETOUR", "MOUVEMENT - - SANS_REFERENCE");
        String dollars = file.xml().replace("\"EUR\"", "\"USD\"");
        assertThat(LignesDuFichier.of(read(dollars).contenu(), LignesDuFichierTest::lot))
                .extracting(one -> one.dit().somme().orElseThrow())
                .containsExactly(new Somme(new BigDecimal("50.00"), "USD"), new Somme(new BigDecimal("4.20"), "USD"))
                .noneMatch(Somme::isInEuros);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"12.50000, 12.50", "12, 12.00", "0.12345, 0.12345", "100, 100.00"})
    void an_amount_is_shown_as_it_was_written(BigDecimal kept, String shown) {
        assertThat(new Somme(kept, "EUR").written()).isEqualTo(shown);
    }

    @Test
    void an_amount_may_come_without_a_currency_that_is_one() {
        assertThat(Somme.read("12.50 ?")).isEqualTo(new Somme(new BigDecimal("12.50"), null));
        assertThat(Somme.read("12.50").isInEuros()).isTrue();
        assertThatThrownBy(() -> Somme.read("douze")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("ASM-FUND-81: a file of more than 1,000 lines is refused, and one that cannot be read")
    void bounds() {
        FichierDeLaBanque file = FichierDeLaBanque.releve("M", JOUR);
        IntStream.range(0, FichierDeBanque.LIGNES_AU_PLUS).forEach(i -> file.execute("R" + i, "1.00"));
        assertThat(read(file.xml()).contenu().retours()).hasSize(FichierDeBanque.LIGNES_AU_PLUS);
        file.frais("1.00");
        assertThatThrownBy(() -> read(file.xml()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(RetourRefusal.FICHIER_BANCAIRE_REFUSE))
                .hasMessageStartingWith("TROP_DE_LIGNES : ");
        assertThatThrownBy(() -> read("")).hasMessageStartingWith("FICHIER_VIDE : ");
    }

    @Test
    void the_same_bytes_have_the_same_hash() {
        String xml = FichierDeLaBanque.releve("M", JOUR).frais("1.00").xml();
        assertThat(read(xml).empreinte())
                .isEqualTo(read(xml).empreinte())
                .isNotEqualTo(read(xml + "\n").empreinte());
    }

    private static FichierDeBanque read(String xml) {
        return FichierDeBanque.read(xml.getBytes(StandardCharsets.UTF_8));
    }
}
