package fr.relais.convention.relais;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.convention.Bodies;
import fr.relais.convention.ConventionRefusal;
import fr.relais.convention.territoire.CodeCommune;
import fr.relais.convention.territoire.DecoupageAdministratif;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Siret;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A relais changes, and keeps what it was. */
class RelaisTest {

    private static final Siret MEAUX = Siret.of(Bodies.MEAUX);
    private static final Siret PAYS = Siret.of(Bodies.PAYS_DE_MEAUX);
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);

    private final Relais ourcq = new Relais(DossierId.of("771-201800145"), "Ram Ourcq", "Meaux", MEAUX, null);

    @Test
    @DisplayName("ACT-4: another SIRET from a day on, the former one until the eve; the ranks count them")
    void changes_hands() {
        assertThat(ourcq.rangGestion()).isEqualTo(1);

        entrust(PAYS, NEW_YEAR);

        assertThat(ourcq.gestionnaire()).isEqualTo(PAYS);
        assertThat(ourcq.rangGestion()).isEqualTo(2);
        assertThat(ourcq.gestions()).extracting(Gestion::siret).containsExactly(MEAUX, PAYS);
        assertThat(ourcq.gestions()).extracting(Gestion::au).containsExactly(NEW_YEAR.minusDays(1), null);
    }

    @Test
    @DisplayName("ACT-4: not to the one who has it, not tomorrow, not on or before the day of the last change")
    void does_not_change_hands() {
        refused(RelaisRefusal.BENEFICIAIRE_INCHANGE, "/gestionnaire", () -> entrust(MEAUX, NEW_YEAR));
        refused(RelaisRefusal.GESTION_HORS_ORDRE, "/date", () -> entrust(PAYS, TODAY.plusDays(1)));
        entrust(PAYS, NEW_YEAR);
        refused(RelaisRefusal.GESTION_HORS_ORDRE, "/date", () -> entrust(MEAUX, NEW_YEAR));
        refused(RelaisRefusal.GESTION_HORS_ORDRE, "/date", () -> entrust(MEAUX, NEW_YEAR.minusYears(1)));

        entrust(MEAUX, NEW_YEAR.plusDays(1));
        assertThat(ourcq.rangGestion()).isEqualTo(3);
    }

    @Test
    @DisplayName("ASM-CONV-23: called otherwise from a day on, of today at the latest, and in order")
    void renamed() {
        ourcq.rename(called("RPE Ourcq", NEW_YEAR), TODAY);

        assertThat(ourcq.nom()).isEqualTo("RPE Ourcq");
        assertThat(ourcq.identifications())
                .extracting(known -> known.identification().nom())
                .containsExactly("Ram Ourcq", "RPE Ourcq");
        refused(
                ConventionRefusal.MODIFICATION_HORS_ORDRE,
                "/du",
                () -> ourcq.rename(called("RPE", NEW_YEAR.minusDays(1)), TODAY));
        refused(
                ConventionRefusal.MODIFICATION_HORS_ORDRE,
                "/du",
                () -> ourcq.rename(called("RPE", TODAY.plusDays(1)), TODAY));
        ourcq.rename(called("RPE de l'Ourcq", NEW_YEAR), TODAY);
        assertThat(ourcq.nom()).isEqualTo("RPE de l'Ourcq");
    }

    @Test
    @DisplayName("A territory holds until the next one starts; the same day again corrects it; none before the first")
    void territories() {
        assertThat(ourcq.territoire(TODAY)).isEmpty();
        ourcq.serve(territory(NEW_YEAR, "77284"));
        ourcq.serve(territory(TODAY.plusYears(1), "77335"));

        assertThat(ourcq.territoire(NEW_YEAR.minusDays(1))).isEmpty();
        assertThat(communes(NEW_YEAR)).containsExactly("77284");
        assertThat(communes(TODAY.plusYears(1).minusDays(1))).containsExactly("77284");
        assertThat(communes(TODAY.plusYears(1))).containsExactly("77335");
        refused(ConventionRefusal.MODIFICATION_HORS_ORDRE, "/du", () -> ourcq.serve(territory(TODAY, "77335")));
        refused(ConventionRefusal.MODIFICATION_HORS_ORDRE, "/du", () -> ourcq.serve(territory(null, "77335")));
        ourcq.serve(territory(TODAY.plusYears(1), "77337"));
        assertThat(communes(TODAY.plusYears(2))).containsExactly("77337");
    }

    @Test
    @DisplayName("OQ-23: a dossier takes the place of another one")
    void succession() {
        refused(RelaisRefusal.SUCCESSION_IMPOSSIBLE, "/succedeA", () -> ourcq.succeed(ourcq.dossier()));

        ourcq.succeed(DossierId.of("771-201800146"));

        assertThat(ourcq.succedeA()).contains(DossierId.of("771-201800146"));
    }

    private void entrust(Siret nouveau, LocalDate date) {
        ourcq.entrust(nouveau, date, MotifGestion.ENTITE_JURIDIQUE, "Arrêté", TODAY);
    }

    private Iterable<String> communes(LocalDate date) {
        return ourcq.territoire(date).orElseThrow().territoire().communes();
    }

    private static IdentificationDatee called(String nom, LocalDate du) {
        return new IdentificationDatee(du, "Réforme", new Identification(nom, "Meaux", null));
    }

    private static TerritoireDate territory(LocalDate du, String commune) {
        CodeCommune code = CodeCommune.of(commune);
        return new TerritoireDemande(du, "Ctg", code, List.of(code), List.of()).of(new DecoupageAdministratif().get());
    }

    private static void refused(RefusalCode code, String pointer, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.violations().get(0).pointer()).isEqualTo(pointer);
        });
    }
}
