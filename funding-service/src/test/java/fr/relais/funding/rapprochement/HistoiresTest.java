package fr.relais.funding.rapprochement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.funding.virement.EtatVirement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ASM-FUND-91: a past day shows what was recorded by its end, and nothing of what came later")
class HistoiresTest {

    private static final String PAIEMENT = "01980000-0000-7000-8000-000000000001";

    /** In no order, as a statement may give them: the second attempt was made on the fourth day. */
    private static List<Enregistre> steps() {
        return Stream.of(
                        step(2, 0, "REUNIR", "LIQUIDE", "2026-11-05"),
                        step(1, 2, "LIBERER", "LIBERE", "2026-11-02"),
                        step(1, 0, "REUNIR", "LIQUIDE", "2026-11-02"),
                        step(1, 1, "ORDONNANCER", "ORDONNANCE", "2026-11-02"),
                        step(1, 4, "REJETER", "REJETE", "2026-11-04"),
                        step(1, 3, "EMETTRE", "EMIS", "2026-11-03"))
                .toList();
    }

    private static Enregistre step(int tentative, int ordre, String acte, String vers, String le) {
        String etat = tentative == 1 ? "REJETE" : "LIQUIDE";
        return read("""
                {"end_to_end_id": "x-%d", "ordre_id": "%s", "tentative": %d, "beneficiaire": "21770284400010",
                 "montant": "10.00", "etat": "%s", "ordre": %d, "acte": "%s", "vers": "%s", "le": "%s", "date_effet": "%s"}""".formatted(tentative, PAIEMENT, tentative, etat, ordre, acte, vers, le, le));
    }

    private static Enregistre read(String json) {
        try {
            return new Enregistre(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> on(String day) {
        return Histoires.of(steps(), LocalDate.parse(day)).stream()
                .map(one -> one.reference() + " " + one.etat().orElseThrow() + " "
                        + one.inscrit().map(Enum::name).orElse("-") + " " + one.estCoherent())
                .toList();
    }

    @Test
    void eachDayHasItsPicture() {
        assertThat(on("2026-11-01")).isEmpty();
        assertThat(on("2026-11-02")).containsExactly("x-1 LIBERE - true");
        assertThat(on("2026-11-03")).containsExactly("x-1 EMIS - true");
        assertThat(on("2026-11-04")).containsExactly("x-1 REJETE REJETE true");
        assertThat(on("2026-11-05")).containsExactly("x-1 REJETE REJETE true", "x-2 LIQUIDE LIQUIDE true");
    }

    @Test
    @DisplayName("fault 30: a transfer whose whole history was deleted is seen, whatever the day")
    void withoutHistory() {
        List<VirementSuivi> found = Histoires.of(List.of(read("""
                        {"end_to_end_id": "x-1", "ordre_id": "%s", "tentative": 1, "beneficiaire": "21770284400010",
                         "montant": "10.00", "etat": "PAYE", "acte": null}""".formatted(PAIEMENT))), LocalDate.parse("2026-11-01"));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.inscrit()).contains(EtatVirement.PAYE);
            assertThat(one.etat()).isEmpty();
            assertThat(one.estCoherent()).isFalse();
        });
    }
}
